import type { Metadata } from "next";
import { HomeSections } from "@/components/campaign/home-sections";
import { PortalPage } from "@/components/layout/portal-page";
import { siteThings, StructuredData } from "@/components/layout/structured-data";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import { home } from "@/queries/portal/home";
import { jobcenterNames } from "@/queries/portal/jobcenter-names";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { alternates: { canonical: `${env().APP_URL}/` } };
}

export default async function StartPage() {
  const [sections, jobcenters] = await Promise.all([home(), jobcenterNames()]);
  return (
    <PortalPage section="/">
      <StructuredData things={siteThings(env().APP_URL, publisher().name)} />
      <HomeSections {...sections} jobcenters={jobcenters} />
    </PortalPage>
  );
}
