import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { criteria, programmeFilter } from "@/domain/campaign/programme-filter";
import { dayRange } from "@/domain/date-words";
import type { Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { weekAt, weeks } from "@/queries/portal/aktionswoche";
import { WeekView } from "@/app/(portal)/aktionswoche/week-view";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const week = weekAt(await weeks(), (await params).slug);
  if (!week) return {};
  const filter = programmeFilter(await searchParams, week);
  const isPart = criteria(filter).length > 0 || filter.tag !== null || filter.seite > 1;
  return {
    title: week.title,
    description: `${week.title}, ${dayRange(week.startsOn, week.endsOn)}: das Programm der kommunalen Jobcenter.`,
    alternates: {
      canonical: `${env().APP_URL}/aktionswoche/${week.slug}`,
      types: {
        "text/calendar": [
          { url: `/aktionswoche/${week.slug}/kalender.ics`, title: `${week.title} (Kalender)` },
        ],
      },
    },
    robots: isPart ? { index: false, follow: true } : undefined,
  };
}

export default async function WeekAddress({ params, searchParams }: Props) {
  const { slug } = await params;
  const all = await weeks();
  const week = weekAt(all, slug);
  if (!week) notFound();
  if (week.slug !== slug) permanentRedirect(`/aktionswoche/${week.slug}`);
  return <WeekView week={week} weeks={all} query={await searchParams} />;
}
