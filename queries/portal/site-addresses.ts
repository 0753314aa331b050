// Every address that may be found: for /sitemap.xml.
import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { aktionswochen, jobcenters } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { landSlug } from "@/domain/jobcenter/bundesland";
import { topicSlugs } from "@/domain/post/topic";
import { landList, seriesList } from "./groupings";

/** A sitemap may hold 50,000 addresses. */
const mostPosts = 45_000;

export async function siteAddresses() {
  const [homes, weekSlugs, laender, series, posts] = await Promise.all([
    portalDb.select({ slug: jobcenters.slug }).from(jobcenters).orderBy(asc(jobcenters.slug)),
    portalDb.select({ slug: aktionswochen.slug }).from(aktionswochen).orderBy(asc(aktionswochen.slug)),
    landList(),
    seriesList(),
    portalDb
      .select({ home: jobcenters.slug, slug: publicPosts.slug, changedAt: publicPosts.changedAt })
      .from(publicPosts)
      .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
      .orderBy(desc(publicPosts.changedAt), asc(publicPosts.id))
      .limit(mostPosts),
  ]);
  return {
    laender: laender.map(({ land }) => ({ land, slug: landSlug(land) })),
    topics: topicSlugs,
    series: series.map(({ slug }) => slug),
    jobcenters: homes.map(({ slug }) => slug),
    weeks: weekSlugs.map(({ slug }) => slug),
    posts,
  };
}
