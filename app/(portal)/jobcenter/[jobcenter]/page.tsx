import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { jobcenterThing } from "@/components/jobcenter/jobcenter-thing";
import { JobcenterProfile } from "@/components/jobcenter/profile";
import { feedAlternates } from "@/components/layout/feed-alternates";
import { PortalPage } from "@/components/layout/portal-page";
import { breadcrumbThing, StructuredData } from "@/components/layout/structured-data";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { jobcenterPage } from "@/queries/portal/jobcenter-page";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { jobcenter: slug } = await params;
  const { seite } = listFilter(await searchParams);
  const found = await jobcenterPage(slug, seite);
  if (!found) return {};
  return {
    title: seite > 1 ? `${found.jobcenter.name}, Seite ${seite}` : found.jobcenter.name,
    description: `${found.jobcenter.name}: Geschichten, Aktionen und Zahlen des kommunalen Jobcenters in ${found.jobcenter.bundesland}.`,
    alternates: {
      canonical: `${env().APP_URL}/jobcenter/${slug}${seite > 1 ? `?seite=${seite}` : ""}`,
      types: feedAlternates(`/jobcenter/${slug}`, found.jobcenter.name),
    },
  };
}

export default async function JobcenterPage({ params, searchParams }: Props) {
  const [{ jobcenter: slug }, query] = await Promise.all([params, searchParams]);
  const found = await jobcenterPage(slug, listFilter(query).seite);
  if (!found) notFound();
  return (
    <PortalPage section="/jobcenter" isEntry={false} printed={`${env().APP_URL}/jobcenter/${slug}`}>
      <StructuredData
        things={[
          jobcenterThing(found.jobcenter, found.sites, env().APP_URL),
          breadcrumbThing(env().APP_URL, [{ href: "/jobcenter", label: "Jobcenter vor Ort" }], {
            label: found.jobcenter.name,
            address: `${env().APP_URL}/jobcenter/${slug}`,
          }),
        ]}
      />
      <JobcenterProfile {...found} />
    </PortalPage>
  );
}
