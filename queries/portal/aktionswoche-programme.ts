// The programme of an Aktionswoche as its page shows it: by day, filtered.
import "server-only";
import { pageCount } from "@/domain/page-number";
import type { ProgrammeEntry } from "@/domain/campaign/programme-entry";
import { and, eq, sql, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicHosts, publicList } from "@/db/schema/public-view";
import {
  accesses,
  criteria,
  everyDay,
  type ProgrammeFilter,
  shownDay,
} from "@/domain/campaign/programme-filter";
import {
  aroundTheWeek,
  veranstaltungenByDay,
  veranstaltungenOf,
  onItsDays,
  type Week,
  weekSums,
} from "./aktionswoche";
import { countPosts, postsInOrder, summaries } from "./summaries";

const perPage = 60;
const mostOutside = 60;

/** All that the page of a week shows. `today` is the ISO day in Berlin. */
export async function weekProgramme(week: Week, filter: ProgrammeFilter, today: string) {
  const where = passes(filter);
  const day = shownDay(filter, week, today);
  const [sums, byDay, list, matching, outside, around] = await Promise.all([
    weekSums(week),
    veranstaltungenByDay(week, where),
    entriesOf(week, where, day, filter.seite),
    countPosts(and(veranstaltungenOf(week), where)),
    day === everyDay && filter.seite === 1 ? outsideOf(week, where) : [],
    aroundTheWeek(week),
  ]);
  return {
    week,
    filter,
    today,
    day,
    sums,
    byDay,
    ...list,
    matching,
    outside,
    around,
    ways: matching === 0 ? await waysOut(week, filter) : [],
  };
}

/** The condition of the filter on an Aktion. A Land is that of its home Jobcenter or of a co-host. */
export function passes({ land, form, access }: ProgrammeFilter): SQL | undefined {
  const details = [
    ...(form ? [sql`shown.details->>'form' = ${form}`] : []),
    ...accesses
      .filter(({ name }) => access.includes(name))
      .map(({ field }) => sql`shown.details->>${field} = 'true'`),
  ];
  return and(
    land
      ? sql`${publicList.hosts} && array(select host.id from jobcenters host where host.bundesland = ${land})`
      : undefined,
    details.length > 0
      ? sql`exists (select from public_posts shown where shown.id = ${publicList.id} and ${and(...details)})`
      : undefined,
  );
}

type Row = {
  id: string;
  day: string;
  starts_at: string;
  ends_at: string | null;
  first_day: string;
  last_day: string;
  total: number;
};

/** By day. On each day first what starts at a time, then what lasts all day or has started the day before. */
async function entriesOf(week: Week, where: SQL | undefined, day: string, wantedPage: number) {
  const iso = (moment: string) =>
    sql.raw(`to_char(d.${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
  const read = (page: number) =>
    portalDb.execute<Row>(sql`
    select d.post_id as id, to_char(day, 'YYYY-MM-DD') as day, ${iso("starts_at")} as starts_at,
      ${iso("ends_at")} as ends_at,
      d.first_day::text as first_day, d.last_day::text as last_day, count(*) over ()::int as total
    ${onItsDays(week, and(where, day === everyDay ? undefined : sql`day = ${day}::timestamp`))}
    order by day, (d.first_day < day or d.is_all_day), d.starts_at, d.post_id
    limit ${perPage} offset ${(page - 1) * perPage}`);
  const [{ rows: wanted }, { rows: first }] = await Promise.all([
    read(wantedPage),
    wantedPage > 1 ? read(1) : { rows: [] as Row[] },
  ]);
  const pages = pageCount(wanted[0]?.total ?? first[0]?.total ?? 0, perPage);
  // A page beyond the last one is empty, so the first one is shown instead.
  const [rows, page] = wanted.length > 0 || wantedPage === 1 ? [wanted, wantedPage] : [first, 1];
  return { entries: await withPosts(rows), page, pages };
}

async function withPosts(rows: Row[]): Promise<ProgrammeEntry[]> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  if (ids.length === 0) return [];
  const [posts, hosts] = await Promise.all([postsInOrder(ids), hostsOf(ids)]);
  const byId = new Map(posts.map((post) => [post.id, post]));
  return rows.flatMap(({ id, day, starts_at, ends_at, first_day, last_day }) => {
    // Taken offline between the two queries.
    const post = byId.get(id);
    return post
      ? [
          {
            day,
            startsAt: starts_at,
            endsAt: ends_at,
            firstDay: first_day,
            lastDay: last_day,
            post,
            hosts: hosts.get(id) ?? [],
          },
        ]
      : [];
  });
}

// A prepared statement, because planning takes longer than reading.
const hostNames = portalDb
  .select({ postId: publicHosts.postId, name: jobcenters.name })
  .from(publicHosts)
  .innerJoin(jobcenters, eq(jobcenters.id, publicHosts.jobcenterId))
  .where(sql`${publicHosts.postId} = any(${sql.placeholder("ids")}::uuid[])`)
  .orderBy(jobcenters.name, jobcenters.slug)
  .prepare("host_names");

async function hostsOf(ids: string[]): Promise<Map<string, string[]>> {
  const rows = await hostNames.execute({ ids });
  return new Map(
    [...Map.groupBy(rows, (row) => row.postId)].map(([id, hosts]) => [id, hosts.map(({ name }) => name)]),
  );
}

/** Aktionen of the week that take place before or after it, or that have no date yet. */
function outsideOf(week: Week, where: SQL | undefined) {
  const isInside = sql`exists (select from public_event_dates d where d.post_id = ${publicList.id}
    and d.first_day <= ${week.endsOn} and d.last_day >= ${week.startsOn})`;
  return summaries(and(veranstaltungenOf(week), where, sql`not ${isInside}`), {
    limit: mostOutside,
    order: "soonest",
  });
}

/** When no Aktion fits: which filter to remove, and how many Aktionen there would be then. */
async function waysOut(week: Week, filter: ProgrammeFilter) {
  const ways = await Promise.all(
    criteria(filter).map(async (way) => ({
      ...way,
      veranstaltungen: await countPosts(and(veranstaltungenOf(week), passes(way.without))),
    })),
  );
  return ways.filter(({ veranstaltungen }) => veranstaltungen > 0);
}
