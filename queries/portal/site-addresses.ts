// Every address that may be found: for /sitemap.xml.
import "server-only";
import { asc, eq } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { aktionswochen, jobcenters } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import { landSlug } from "@/domain/jobcenter/bundesland";
import { topicSlugs } from "@/domain/post/topic";
import { landNames, seriesList } from "./groupings";

/** Pages that gather posts. */
export async function gatheringAddresses() {
  const [homes, weekSlugs, laender, series] = await Promise.all([
    portalDb.select({ slug: jobcenters.slug }).from(jobcenters).orderBy(asc(jobcenters.slug)),
    portalDb.select({ slug: aktionswochen.slug }).from(aktionswochen).orderBy(asc(aktionswochen.slug)),
    landNames(),
    seriesList(),
  ]);
  return {
    laender: laender.map((land) => ({ land, slug: landSlug(land) })),
    topics: topicSlugs,
    series: series.map(({ slug }) => slug),
    jobcenters: homes.map(({ slug }) => slug),
    weeks: weekSlugs.map(({ slug }) => slug),
  };
}

/** So many posts from one place on, the oldest first: what was in a part stays in it. */
export function postAddresses({ limit, offset }: { limit: number; offset: number }) {
  const part = portalDb.select({ id: publicList.id }).from(publicList).orderBy(asc(publicList.publishedAt), asc(publicList.id)).limit(limit).offset(offset).as("part");
  return portalDb
    .select({ home: jobcenters.slug, slug: publicList.slug, changedAt: publicList.changedAt })
    .from(part)
    .innerJoin(publicList, eq(publicList.id, part.id))
    .innerJoin(jobcenters, eq(jobcenters.id, publicList.jobcenterId))
    .orderBy(asc(publicList.publishedAt), asc(publicList.id));
}
