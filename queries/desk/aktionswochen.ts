// The Aktionswochen for the Landkreistag: how many take part, and who did what with a week.
import "server-only";
import type { LandCount, WeekCount, WeekRow } from "@/domain/campaign/week-count";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, aktionswochen, history } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { dayRange } from "@/domain/date-words";
import { can } from "@/domain/policy";

export type WeekLine = typeof aktionswochen.$inferSelect & WeekRow;

/** All weeks, newest first, and how many Jobcenter there are; null for who may not read them. */
export async function weekList(actor: Person): Promise<{ weeks: WeekLine[]; all: number } | null> {
  if (!can(actor, "aktionswoche.read", {})) return null;
  const [weeks, counts, all] = await Promise.all([
    db
      .select()
      .from(aktionswochen)
      .orderBy(desc(aktionswochen.startsOn), desc(aktionswochen.slug))
      .limit(200),
    countsByWeek(),
    jobcentersNow(),
  ]);
  return {
    weeks: weeks.map((week) => ({
      ...week,
      ...(counts.get(week.id) ?? { veranstaltungen: 0, cancelled: 0, jobcenters: 0 }),
    })),
    all,
  };
}

/** One week with its counts by Land and its history; null when there is none, or for who may not read it. */
export async function weekOne(actor: Person, id: string) {
  const list = await weekList(actor);
  const week = list?.weeks.find((one) => one.id === id);
  if (!list || !week) return null;
  return {
    week,
    all: list.all,
    laender: await countsByLand(id),
    history: await historyOf(id),
    mayEdit: can(actor, "aktionswoche.edit", {}),
  };
}

const veranstaltungen = sql`veranstaltungen as (
  select id, jobcenter_id, aktionswoche_id, (details->>'isCancelled')::boolean as is_cancelled
    from public_posts where kind = 'veranstaltung' and aktionswoche_id is not null)`;
const hosts = sql`hosts as (
  select aktionswoche_id, jobcenter_id from veranstaltungen
  union select e.aktionswoche_id, h.jobcenter_id from veranstaltungen e join public_hosts h on h.post_id = e.id)`;
const isNow = sql`(j.valid_to is null or j.valid_to >= current_date)`;

async function countsByWeek(): Promise<Map<string, WeekCount>> {
  const { rows } = await db.execute<WeekCount & { week: string }>(sql`
    with ${veranstaltungen}, ${hosts}
    select e.aktionswoche_id as week, count(*)::int as veranstaltungen,
      count(*) filter (where e.is_cancelled)::int as cancelled,
      (select count(*)::int from hosts h where h.aktionswoche_id = e.aktionswoche_id) as jobcenters
    from veranstaltungen e group by e.aktionswoche_id`);
  return new Map(rows.map(({ week, ...count }) => [week, count]));
}

async function countsByLand(weekId: string): Promise<LandCount[]> {
  const { rows } = await db.execute<LandCount>(sql`
    with ${veranstaltungen}, ${hosts}
    select j.bundesland, count(*)::int as all, count(h.jobcenter_id)::int as jobcenters,
      (select count(*)::int from veranstaltungen e join jobcenters home on home.id = e.jobcenter_id
        where e.aktionswoche_id = ${weekId} and home.bundesland = j.bundesland) as veranstaltungen
    from jobcenters j left join hosts h on h.jobcenter_id = j.id and h.aktionswoche_id = ${weekId}
    where ${isNow} or h.jobcenter_id is not null
    group by j.bundesland order by j.bundesland collate "de-x-icu"`);
  return rows;
}

async function jobcentersNow(): Promise<number> {
  const { rows } = await db.execute<{ all: number }>(
    sql`select count(*)::int as all from jobcenters j where ${isNow}`,
  );
  return rows[0]!.all;
}

const deeds: Record<string, string> = {
  "aktionswoche.create": "hat die Woche angelegt",
  "aktionswoche.change": "hat die Woche geändert",
};

async function historyOf(weekId: string) {
  const rows = await db
    .select({
      id: history.id,
      at: history.at,
      action: history.action,
      facts: history.facts,
      who: accounts.name,
    })
    .from(history)
    .leftJoin(accounts, eq(accounts.id, history.accountId))
    .where(and(eq(history.subjectType, "aktionswoche"), eq(history.subjectId, weekId)))
    .orderBy(desc(history.id))
    .limit(100);
  return rows.map(({ id, at, action, facts, who }) => ({
    id,
    at,
    who: who ?? "Jemand",
    what: `${deeds[action] ?? action}: ${dayRange(String(facts.startsOn), String(facts.endsOn))}`,
  }));
}
