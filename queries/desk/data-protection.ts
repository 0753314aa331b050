// How the consents stand and how quickly withdrawals were carried out (F-007): numbers, no names.
import "server-only";
import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { ConsentHealth, JobcenterHealth } from "@/domain/consent/consent-health";
import { pageCount, pageWithin } from "@/domain/page-number";
import { mayList, mayListAll } from "@/domain/policy";
import { stateOfConsent } from "./consent-state";
import { within } from "./within";

export type DataProtection = {
  all: ConsentHealth;
  jobcenters: JobcenterHealth[];
  total: number;
  page: number;
  pages: number;
};

const perPage = 20;
const daysLeft = sql`(${consents.validUntil} - (now() at time zone 'Europe/Berlin')::date)`;
const consentsThat = (are: SQL) => sql`count(*) filter (where ${are})::int`;
const endsWithin = (from: number, to: number) =>
  consentsThat(sql`c.state = 'valid' and c.days_left >= ${from} and c.days_left < ${to}`);

/**
 * A post is gone from the moment it was hidden if it stayed hidden until the withdrawal was carried out, or
 * else from that moment. Withdrawals with the code and at the desk take effect in their own transaction.
 */
const takedown = sql`extract(epoch from least(r.done_at,
  (select min(h.hidden_at) from post_hidings h where h.report_id = r.id and coalesce(h.ended_at, h.until) >= r.done_at)
) - r.received_at)::int`;

const ofReports = sql`count(*) filter (where r.state <> 'done')::int as "openWithdrawals",
  max(${takedown}) filter (where r.outcome in ('carried_out', 'narrowed')) as "longestTakedownInSeconds"`;
const nothing: ConsentHealth = {
  valid: 0,
  endsIn30: 0,
  endsIn60: 0,
  endsIn90: 0,
  expired: 0,
  withdrawn: 0,
  incomplete: 0,
  waiting: 0,
  openWithdrawals: 0,
  longestTakedownInSeconds: null,
};

/** The Jobcenter the actor looks after, the most urgent first, and their sums. Null for who may not read it. */
export async function dataProtection(actor: Person, wanted = 1): Promise<DataProtection | null> {
  if (!mayList(actor, "dataProtection.read")) return null;
  const { rows } = await db.execute<JobcenterHealth>(sql`
    with c as materialized (
      select ${consents.jobcenterId} as jobcenter_id, ${stateOfConsent} as state, ${daysLeft} as days_left from ${consents}
    ), by_consent as (
      select c.jobcenter_id, ${endsWithin(90, 1_000_000)} as "valid", ${endsWithin(0, 30)} as "endsIn30",
        ${endsWithin(30, 60)} as "endsIn60", ${endsWithin(60, 90)} as "endsIn90",
        ${consentsThat(sql`c.state = 'expired'`)} as "expired", ${consentsThat(sql`c.state = 'withdrawn'`)} as "withdrawn",
        ${consentsThat(sql`c.state = 'incomplete'`)} as "incomplete", ${consentsThat(sql`c.state = 'waiting'`)} as "waiting"
      from c group by 1
    ), by_report as (
      select r.jobcenter_id, ${ofReports} from reports r where r.kind = 'withdrawal' group by 1
    )
    select ${jobcenters.id} as id, ${jobcenters.shortName} as jobcenter,
      coalesce("valid", 0) as "valid", coalesce("endsIn30", 0) as "endsIn30", coalesce("endsIn60", 0) as "endsIn60",
      coalesce("endsIn90", 0) as "endsIn90", coalesce("expired", 0) as "expired", coalesce("withdrawn", 0) as "withdrawn",
      coalesce("incomplete", 0) as "incomplete", coalesce("waiting", 0) as "waiting", coalesce("openWithdrawals", 0) as "openWithdrawals",
      "longestTakedownInSeconds"
    from ${jobcenters} left join by_consent bc on bc.jobcenter_id = ${jobcenters.id}
      left join by_report br on br.jobcenter_id = ${jobcenters.id}
    where ${within(actor, "dataProtection.read", { jobcenterId: jobcenters.id }) ?? sql`true`}
    order by "openWithdrawals" desc, "endsIn30" desc, "incomplete" desc,
      (bc.jobcenter_id is not null) desc, ${jobcenters.shortName} collate "de-x-icu", ${jobcenters.id}
    limit 500`);
  const pages = pageCount(rows.length, perPage);
  const page = pageWithin(wanted, pages);
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const ofNone = mayListAll(actor, "dataProtection.read") ? await withdrawalsOfNoJobcenter() : [];
  return { all: sumOf([...rows, ...ofNone]), jobcenters: shown, total: rows.length, page, pages };
}

/** Reported to the Landkreistag, because the report names no Jobcenter. */
async function withdrawalsOfNoJobcenter(): Promise<ConsentHealth[]> {
  const { rows } = await db.execute<Pick<ConsentHealth, "openWithdrawals" | "longestTakedownInSeconds">>(
    sql`select ${ofReports} from reports r where r.kind = 'withdrawal' and r.jobcenter_id is null`,
  );
  return rows.map((row) => ({ ...nothing, ...row }));
}

function sumOf(rows: ConsentHealth[]): ConsentHealth {
  const sum = (field: Exclude<keyof ConsentHealth, "longestTakedownInSeconds">) =>
    rows.reduce((total, row) => total + row[field], 0);
  const spans = rows.flatMap(({ longestTakedownInSeconds }) => longestTakedownInSeconds ?? []);
  return {
    valid: sum("valid"),
    endsIn30: sum("endsIn30"),
    endsIn60: sum("endsIn60"),
    endsIn90: sum("endsIn90"),
    expired: sum("expired"),
    withdrawn: sum("withdrawn"),
    incomplete: sum("incomplete"),
    waiting: sum("waiting"),
    openWithdrawals: sum("openWithdrawals"),
    longestTakedownInSeconds: spans.length > 0 ? Math.max(...spans) : null,
  };
}
