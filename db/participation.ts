// The participation of each Jobcenter, for the board and for reminders.
import { sql } from "drizzle-orm";
import { participationState, silentAfterDays } from "@/domain/campaign/participation";
import type { Participation } from "@/domain/campaign/participation-row";
import type { Database } from "./client";

/** The database or a transaction. */
type Reader = Pick<Database, "execute">;

type Row = Omit<Participation, "state" | "lastPublicAt" | "confirmedAt" | "remindedAt"> &
  Record<"isWaiting" | "isWriting" | "isActive" | "isInvited", boolean> &
  Record<"lastPublicAt" | "confirmedAt" | "remindedAt", string | null>;

/** All current Jobcenter by name: for the Aktionswoche `weekId`, or with null for the last ninety days. */
export async function participations(store: Reader, weekId: string | null): Promise<Participation[]> {
  const isOfWeek = (table: string) =>
    weekId ? sql`${sql.raw(table)}.aktionswoche_id = ${weekId}` : sql`true`;
  const isShown = weekId
    ? isOfWeek("l")
    : sql`l.published_at > now() - make_interval(days => ${silentAfterDays})`;
  const earlier = weekId
    ? sql`select l.hosts from public_list l join aktionswochen w on w.id = l.aktionswoche_id
        where w.starts_on < (select starts_on from aktionswochen where id = ${weekId})`
    : sql`select l.hosts from public_list l`;
  const { rows } = await store.execute<Row>(sql`
    with shown as (
      select host, count(*)::int as posts from public_list l, unnest(l.hosts) as host
      where ${isShown}
      group by host
    ),
    before as (select distinct unnest(hosts) as host from (${earlier}) as listed),
    planned as (
      select distinct unnest(e.hosts) as host from list_entries e
      where e.shown_from > now() and ${isOfWeek("e")}
    ),
    begun as (
      select host, bool_or(r.state = 'submitted') as is_submitted
      from revisions r
      join posts p on p.id = r.post_id
      cross join lateral (
        select p.jobcenter_id as host
        union
        select h.jobcenter_id from post_hosts h where h.post_id = p.id and h.accepted_at is not null
      ) hosts
      where r.state in ('draft', 'submitted', 'sent_back') and p.twin_of is null and ${isOfWeek("r")}
      group by host
    ),
    people as (
      select jobcenter_id,
        bool_or(password_hash is not null or oidc_subject is not null) as is_active,
        bool_or(password_hash is null and oidc_subject is null) as is_invited
      from accounts
      where locked_at is null
      group by jobcenter_id
    )
    select j.id, j.slug, j.name, j.short_name as "shortName", j.bundesland, j.ags,
      coalesce(shown.posts, 0) as posts,
      shown.posts is not null and before.host is null as "isFirstTime",
      planned.host is not null or coalesce(begun.is_submitted, false) as "isWaiting",
      begun.host is not null as "isWriting",
      coalesce(people.is_active, false) as "isActive",
      coalesce(people.is_invited, false) as "isInvited",
      (select max(l.published_at) from public_list l where l.hosts @> array[j.id]) as "lastPublicAt",
      u.confirmed_at as "confirmedAt",
      u.reminded_at as "remindedAt"
    from jobcenters j
    left join shown on shown.host = j.id
    left join before on before.host = j.id
    left join planned on planned.host = j.id
    left join begun on begun.host = j.id
    left join people on people.jobcenter_id = j.id
    left join jobcenter_upkeep u on u.jobcenter_id = j.id
    where j.valid_to is null or j.valid_to >= current_date
    order by j.name collate "de-x-icu", j.id`);
  return rows.map(
    ({ isWaiting, isWriting, isActive, isInvited, lastPublicAt, confirmedAt, remindedAt, ...row }) => ({
      ...row,
      state: participationState({ posts: row.posts, isWaiting, isWriting, isActive, isInvited }),
      lastPublicAt: momentOf(lastPublicAt),
      confirmedAt: momentOf(confirmedAt),
      remindedAt: momentOf(remindedAt),
    }),
  );
}

const momentOf = (text: string | null) => (text === null ? null : new Date(text));
