// Groups of posts: series, topics and Länder that have a public post.
import "server-only";
import { and, asc, count, desc, eq, gte, max, sql } from "drizzle-orm";
import { cache } from "react";
import { portalDb } from "@/db/client";
import { jobcenters, series } from "@/db/schema";
import { publicList, publicPosts } from "@/db/schema/public-view";
import type { Bundesland } from "@/domain/jobcenter/bundesland";
import { topics, topicSlugs } from "@/domain/post/topic";
import { jobcenterNames } from "./jobcenter-names";
import { postsInOrder, summaries } from "./summaries";

const mostSeries = 200;
const mostParts = 100;
const mostAhead = 6;

/** Series with a public part, the one with the newest part first. */
export function seriesList() {
  return portalDb
    .select({
      slug: series.slug,
      title: series.title,
      home: jobcenters.name,
      parts: count(),
      newest: max(publicList.publishedAt),
    })
    .from(publicList)
    .innerJoin(series, eq(series.id, publicList.seriesId))
    .leftJoin(jobcenters, eq(jobcenters.id, series.jobcenterId))
    .groupBy(series.id, jobcenters.name)
    .orderBy(desc(max(publicList.publishedAt)), asc(series.slug))
    .limit(mostSeries);
}

/** Address and title of every series with a public part. */
export function seriesNames() {
  return portalDb
    .select({ slug: series.slug, title: series.title })
    .from(series)
    .where(sql`exists (select from ${publicList} where ${publicList.seriesId} = ${series.id})`)
    .orderBy(asc(series.slug))
    .limit(mostSeries);
}

/** A series with its public parts in order; null when no part is public. */
export const seriesPage = cache(async (slug: string) => {
  const [found] = await portalDb
    .select({
      id: series.id,
      slug: series.slug,
      title: series.title,
      home: { slug: jobcenters.slug, name: jobcenters.name },
    })
    .from(series)
    .leftJoin(jobcenters, eq(jobcenters.id, series.jobcenterId))
    .where(eq(series.slug, slug));
  if (!found) return null;
  const rows = await portalDb
    .select({ id: publicPosts.id })
    .from(publicPosts)
    .where(eq(publicPosts.seriesId, found.id))
    .orderBy(asc(publicPosts.seriesPart), asc(publicPosts.publishedAt), asc(publicPosts.id))
    .limit(mostParts);
  const parts = await postsInOrder(rows.map(({ id }) => id));
  return parts.length > 0 ? { ...found, parts } : null;
});

/** All topics with the number of their posts. */
export async function topicList() {
  const topic = sql<string>`unnest(${publicList.topics})`.as("topic");
  const named = portalDb.select({ topic }).from(publicList).as("named");
  const rows = await portalDb.select({ topic: named.topic, posts: count() }).from(named).groupBy(named.topic);
  const posts = new Map(rows.map((row) => [row.topic, row.posts]));
  return topicSlugs.map((slug) => ({ slug, name: topics[slug], posts: posts.get(slug) ?? 0 }));
}

/** The Länder that have kommunale Jobcenter. */
export async function landNames(): Promise<Bundesland[]> {
  return [...new Set((await jobcenterNames()).map(({ bundesland }) => bundesland as Bundesland))];
}

/** The Länder that have kommunale Jobcenter, with their number and that of their posts. */
export async function landList() {
  const [names, rows] = await Promise.all([
    jobcenterNames(),
    portalDb
      .select({ land: publicList.bundesland, posts: count() })
      .from(publicList)
      .groupBy(publicList.bundesland),
  ]);
  const posts = new Map(rows.map((row) => [row.land, row.posts]));
  return [...Map.groupBy(names, ({ bundesland }) => bundesland)].map(([land, homes]) => ({
    land: land as Bundesland,
    jobcenters: homes.length,
    posts: posts.get(land) ?? 0,
  }));
}

/** The next Aktionen of a Land. */
export function veranstaltungenAhead(land: Bundesland) {
  const isAhead = gte(sql`coalesce(${publicList.endsAt}, ${publicList.startsAt})`, sql`now()`);
  return summaries(and(eq(publicList.kind, "veranstaltung"), eq(publicList.bundesland, land), isAhead), {
    limit: mostAhead,
    order: "soonest",
  });
}
