// Every public address, for /sitemap.xml.
import "server-only";
import { and, asc, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { aktionswochen, jobcenters } from "@/db/schema";
import { publicList, publicTwins } from "@/db/schema/public-view";
import { landSlug } from "@/domain/jobcenter/bundesland";
import { topicSlugs } from "@/domain/post/topic";
import { mostInPart } from "@/platform/response/sitemap";
import { landNames, seriesNames } from "./groupings";

/** Pages that list posts. */
export async function gatheringAddresses() {
  const [homes, weekSlugs, laender, series] = await Promise.all([
    portalDb.select({ slug: jobcenters.slug }).from(jobcenters).orderBy(asc(jobcenters.slug)),
    portalDb.select({ slug: aktionswochen.slug }).from(aktionswochen).orderBy(asc(aktionswochen.slug)),
    landNames(),
    seriesNames(),
  ]);
  return {
    laender: laender.map((land) => ({ land, slug: landSlug(land) })),
    topics: topicSlugs,
    series: series.map(({ slug }) => slug),
    jobcenters: homes.map(({ slug }) => slug),
    weeks: weekSlugs.map(({ slug }) => slug),
  };
}

/** Whether there are more public posts than this number; reads an index only, and stops there. */
export async function hasMorePostsThan(posts: number): Promise<boolean> {
  const [one] = await portalDb
    .select({ id: publicList.id })
    .from(publicList)
    .orderBy(desc(publicList.publishedAt), desc(publicList.id))
    .limit(1)
    .offset(posts);
  return one !== undefined;
}

const startOf = (month: SQL) => sql`(${month} at time zone 'UTC')`;

/**
 * The months (ISO, UTC) in which public posts were published, the first one first; one index lookup per
 * month.
 */
export async function postMonths(): Promise<string[]> {
  const firstSince = (moment: SQL) =>
    sql`(select date_trunc('month', l.published_at at time zone 'UTC') from ${publicList} l
      where l.published_at >= ${moment} order by l.published_at limit 1)`;
  const { rows } = await portalDb.execute<{ month: string }>(sql`
    with recursive months (month) as (
      select ${firstSince(sql`'-infinity'`)}
      union all
      select ${firstSince(startOf(sql`(months.month + interval '1 month')`))} from months
        where months.month is not null
    )
    select to_char(month, 'YYYY-MM') as month from months where month is not null order by 1`);
  return rows.map(({ month }) => month);
}

function addresses(where: SQL | undefined) {
  return portalDb
    .select({
      id: publicList.id,
      home: jobcenters.slug,
      slug: publicList.slug,
      changedAt: publicList.changedAt,
    })
    .from(publicList)
    .innerJoin(jobcenters, eq(jobcenters.id, publicList.jobcenterId))
    .where(where)
    .orderBy(asc(publicList.publishedAt), asc(publicList.id))
    .limit(mostInPart);
}

/** All public posts, the oldest first, unless there are too many for one file. */
export function postAddresses() {
  return addresses(undefined);
}

/** The public posts that were published in a month (ISO, UTC), the oldest first. */
export function postAddressesOf(month: string) {
  const first = sql`${`${month}-01`}::timestamp`;
  return addresses(
    and(
      gte(publicList.publishedAt, startOf(first)),
      lt(publicList.publishedAt, startOf(sql`(${first} + interval '1 month')`)),
    ),
  );
}

/** Versions in Leichte Sprache, each at the address of its original. */
export function twinAddresses() {
  return portalDb
    .select({
      id: publicTwins.id,
      home: jobcenters.slug,
      slug: publicTwins.originalSlug,
      changedAt: publicTwins.changedAt,
    })
    .from(publicTwins)
    .innerJoin(jobcenters, eq(jobcenters.id, publicTwins.jobcenterId))
    .orderBy(asc(publicTwins.publishedAt), asc(publicTwins.id))
    .limit(mostInPart);
}
