// All Aktionswochen, with the number of Aktionen in each.
import "server-only";
import type { WeekSums } from "@/domain/campaign/week-count";
import { and, desc, eq, ne, sql, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { aktionswochen } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import { summaries } from "./summaries";

/** All weeks, newest first. */
export function weeks() {
  return portalDb
    .select()
    .from(aktionswochen)
    .orderBy(desc(aktionswochen.startsOn), desc(aktionswochen.slug));
}

export type Week = Awaited<ReturnType<typeof weeks>>[number];

/** The present week, or the next one, or the last one. `today` is the ISO day in Berlin. */
export function weekOf(all: Week[], today: string): Week | null {
  const ahead = all.filter((week) => week.endsOn >= today);
  return ahead.at(-1) ?? all[0] ?? null;
}

/** The week at a present or former address; null when there is none. */
export function weekAt(all: Week[], slug: string): Week | null {
  return (
    all.find((week) => week.slug === slug) ?? all.find((week) => week.formerSlugs.includes(slug)) ?? null
  );
}

/** Aktionen of a week, each counted once, and the Jobcenter and Länder that take part, as home or co-host. */
export async function weekSums(week: Week): Promise<WeekSums> {
  const { rows } = await portalDb.execute<WeekSums>(sql`
    with veranstaltungen as (select id, hosts from ${publicList} where ${veranstaltungenOf(week)}),
    hosts as (select distinct unnest(hosts) as jobcenter_id from veranstaltungen)
    select (select count(*)::int from veranstaltungen) as veranstaltungen, count(*)::int as jobcenters,
      count(distinct j.bundesland)::int as laender
    from hosts join jobcenters j on j.id = hosts.jobcenter_id`);
  return rows[0]!;
}

/** Sums of a week, and how many Aktionen take place on each of its days; one over several days counts on each. */
export async function weekCounts(week: Week) {
  const [sums, byDay] = await Promise.all([weekSums(week), veranstaltungenByDay(week)]);
  return { sums, byDay };
}

/** How many Aktionen take place on each ISO day of a week, of those that pass `where` (about public_list). */
export async function veranstaltungenByDay(week: Week, where?: SQL): Promise<Map<string, number>> {
  const { rows } = await portalDb.execute<{ day: string; veranstaltungen: number }>(sql`
    select to_char(day, 'YYYY-MM-DD') as day,
      count(distinct d.post_id)::int as veranstaltungen ${onItsDays(week, where)} group by day`);
  return new Map(rows.map((row) => [row.day, row.veranstaltungen]));
}

/** The dates `d` of a week's Aktionen on each `day` of the week that they touch. */
export function onItsDays(week: Week, where?: SQL): SQL {
  return sql`from public_event_dates d
    ${where && sql`join ${publicList} on ${publicList.id} = d.post_id`}
    cross join lateral generate_series(greatest(d.first_day, ${week.startsOn}::date)::timestamp, least(d.last_day, ${week.endsOn}::date)::timestamp, interval '1 day') day
    where ${and(sql`d.aktionswoche_id = ${week.id}`, where)}`;
}

/** Other posts about the week: stories, press releases, reports. */
export function aroundTheWeek(week: Week) {
  return summaries(and(eq(publicList.aktionswocheId, week.id), ne(publicList.kind, "veranstaltung")), {
    limit: 12,
  });
}

export function veranstaltungenOf(week: Week): SQL | undefined {
  return and(eq(publicList.kind, "veranstaltung"), eq(publicList.aktionswocheId, week.id));
}
