import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { EmptyState } from "@/components/ui/empty-state";
import { berlinDay } from "@/domain/date-words";
import { one, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { weekOf, weeks } from "@/queries/portal/aktionswoche";
import { WeekView } from "./week-view";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const week = weekOf(await weeks(), berlinDay(new Date()));
  return {
    title: "Aktionswoche",
    alternates: week ? { canonical: `${env().APP_URL}/aktionswoche/${week.slug}` } : undefined,
  };
}

/**
 * The current week, else the next, else the last. Each week has its own address; `?jahr=` is an older form of
 * it.
 */
export default async function AktionswochePage({ searchParams }: Props) {
  const query = await searchParams;
  const all = await weeks();
  const asked = one(query.jahr);
  if (asked === "alle" || all.some(({ slug }) => slug === asked)) permanentRedirect(`/aktionswoche/${asked}`);
  const week = weekOf(all, berlinDay(new Date()));
  if (week) return <WeekView week={week} weeks={all} query={query} />;
  return (
    <PortalPage section="/aktionswoche">
      <div className="wrap">
        <PageHead title="Aktionswoche">
          In einer Aktionswoche öffnen die kommunalen Jobcenter gemeinsam ihre Türen.
        </PageHead>
        <EmptyState title="Noch keine Aktionswoche">
          Sobald die erste geplant ist, steht hier ihr Programm.
        </EmptyState>
      </div>
    </PortalPage>
  );
}
