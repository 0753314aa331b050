// Whether the jobs that erase are up to date: what of each row of domain/retention.ts is overdue (B-055).
import "server-only";
import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { sessionIdleInMinutes } from "@/domain/account/session";
import type { Person } from "@/domain/account/role";
import { mayList } from "@/domain/policy";
import { doneAfterAnswerInDays, erasedAfterDays, type ReportKind } from "@/domain/report/report";
import {
  askedBeforeInDays,
  attemptsKeptInDays,
  evidenceKeptInDays,
  leftDraftKeptInMonths,
  mailsKeptInDays,
  unusedAccountKeptInMonths,
} from "@/domain/retention-periods";
import {
  jobMayBeLateInHours,
  retentionChecks,
  retentions,
  type Retention,
  type RetentionCheck,
} from "@/domain/retention";

/** `overdue`: how many are still there although a job should have erased them; null where nothing is asked. */
export type RetentionState = Retention & { overdue: number | null };

const before = (days: number) =>
  sql`now() - make_interval(days => ${days}::int, hours => ${jobMayBeLateInHours}::int)`;
const late = before(0);
const reportsOf = (kind: ReportKind) =>
  sql`reports where kind = ${kind} and erased_at is null and done_at < ${before(erasedAfterDays[kind])}`;

const overdueOf: Record<RetentionCheck, SQL> = {
  sessions: sql`sessions where expires_at < ${late}
    or last_seen_at < ${late} - make_interval(mins => ${sessionIdleInMinutes}::int)`,
  attempts: sql`attempts where window_starts_at < ${before(attemptsKeptInDays)}`,
  links: sql`one_time_links where expires_at < ${late}`,
  mails: sql`mails where sent_at < ${before(mailsKeptInDays)} or given_up_at < ${before(mailsKeptInDays)}`,
  accounts: sql`left_accounts where not is_last and greatest(
    left_since + make_interval(months => ${unusedAccountKeptInMonths}::int),
    told_at + make_interval(days => ${askedBeforeInDays}::int)) < ${late}`,
  drafts: sql`left_drafts where greatest(
    left_since + make_interval(months => ${leftDraftKeptInMonths}::int),
    told_at + make_interval(days => ${askedBeforeInDays}::int)) < ${late}`,
  evidence: sql`consents c where evidence_key is not null and (
    exists (select from consent_events e where e.consent_id = c.id and e.kind = 'withdrawn'
      and e.at < ${before(evidenceKeptInDays)})
    or exists (select from ended_evidence d where d.id = c.id and d.erase_on::timestamp at time zone 'Europe/Berlin' < ${late}))`,
  content: sql`erasures_due where due_at < ${late}`,
  uses: sql`removal_tasks t join consents c on c.id = t.consent_id join people p on p.id = c.person_id
    where t.done_at is null and p.erased_at is not null and t.due_on < ((${late}) at time zone 'Europe/Berlin')::date`,
  error: reportsOf("error"),
  barrier: reportsOf("barrier"),
  withdrawal: reportsOf("withdrawal"),
  answered: sql`reports where state = 'answered' and kind <> 'withdrawal' and answered_at < ${before(doneAfterAnswerInDays)}`,
};

/** Every row of the retention table, of the whole portal. Empty for who may not read it. */
export async function retentionState(actor: Person): Promise<RetentionState[]> {
  if (!mayList(actor, "dataProtection.read")) return [];
  const counts = retentionChecks.map(
    (check) => sql`select ${check}::text as name, count(*)::int as overdue from ${overdueOf[check]}`,
  );
  const { rows } = await db.execute<{ name: RetentionCheck; overdue: number }>(
    sql.join(counts, sql` union all `),
  );
  const overdue = new Map(rows.map((row) => [row.name, row.overdue]));
  return retentions.map((row) => ({ ...row, overdue: row.check && (overdue.get(row.check) ?? 0) }));
}
