import type { Metadata } from "next";
import { Hero } from "@/components/campaign/hero";
import { FeaturedStories, FirstSteps, NewestPosts } from "@/components/campaign/home-posts";
import { WeekBand } from "@/components/campaign/week-band";
import { FigureBand } from "@/components/figure/figure-band";
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
  const [{ week, stories, figures, newest }, jobcenters] = await Promise.all([home(), jobcenterNames()]);
  return (
    <PortalPage section="/">
      <StructuredData things={siteThings(env().APP_URL, publisher().name)} />
      <Hero jobcenters={jobcenters} />
      {week && <WeekBand week={week} />}
      <FeaturedStories stories={stories} />
      {stories.length + newest.length === 0 && <FirstSteps />}
      <FigureBand figures={figures} />
      <NewestPosts posts={newest} jobcenters={jobcenters} />
    </PortalPage>
  );
}
