// The programme of an Aktionswoche, and the weeks there are.
import "server-only";
import { and, count, desc, eq, ne, sql, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { aktionswochen, jobcenters } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import type { ListFilter } from "@/domain/post/list-filter";
import { countPosts, hostedBy, summaries } from "./summaries";

const perPage = 50;

/** All weeks, newest first. */
export function weeks() {
  return portalDb.select().from(aktionswochen).orderBy(desc(aktionswochen.startsOn), desc(aktionswochen.slug));
}

export type Week = Awaited<ReturnType<typeof weeks>>[number];

/** The week that is on, else the next one, else the last one. `today` is the ISO day in Berlin. */
export function weekOf(all: Week[], today: string): Week | null {
  const ahead = all.filter((week) => week.endsOn >= today);
  return ahead.at(-1) ?? all[0] ?? null;
}

/** How many Aktionen begin on each day of a week, and how many Jobcenter and Länder take part. */
export async function weekCounts(week: Week) {
  const day = sql<string>`to_char(${publicPosts.startsAt} at time zone 'Europe/Berlin', 'YYYY-MM-DD')`;
  const [days, [sums]] = await Promise.all([
    portalDb.select({ day, events: count() }).from(publicPosts).where(eventsOf(week)).groupBy(day),
    portalDb
      .select({
        events: count(),
        jobcenters: sql<number>`count(distinct ${jobcenters.id})::int`,
        laender: sql<number>`count(distinct ${jobcenters.bundesland})::int`,
      })
      .from(publicPosts)
      .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
      .where(eventsOf(week)),
  ]);
  const byDay = new Map(days.map((row) => [row.day, row.events]));
  return { sums: sums ?? { events: 0, jobcenters: 0, laender: 0 }, byDay };
}

export async function programme(week: Week | null, filter: ListFilter) {
  const where = and(
    week ? eventsOf(week) : eq(publicPosts.kind, "veranstaltung"),
    filter.land ? eq(jobcenters.bundesland, filter.land) : undefined,
    filter.thema ? sql`${filter.thema} = any(${publicPosts.topics})` : undefined,
    filter.jobcenter ? hostedBySlug(filter.jobcenter) : undefined,
  );
  const total = await countPosts(where);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(filter.seite, pages);
  const posts = await summaries(where, { limit: perPage, offset: (page - 1) * perPage, order: week ? "soonest" : "newest" });
  return { posts, total, page, pages };
}

/** What else was written about the week: stories, press releases, reports. */
export function aroundTheWeek(week: Week) {
  return summaries(and(eq(publicPosts.aktionswocheId, week.id), ne(publicPosts.kind, "veranstaltung")), { limit: 12 });
}

function eventsOf(week: Week): SQL | undefined {
  return and(eq(publicPosts.kind, "veranstaltung"), eq(publicPosts.aktionswocheId, week.id));
}

function hostedBySlug(slug: string): SQL {
  return hostedBy(sql`(select j.id from jobcenters j where j.slug = ${slug})`);
}
