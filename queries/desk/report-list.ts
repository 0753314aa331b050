import "server-only";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { ReportEntry } from "@/domain/report/report-entry";
import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters, reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import type { ReportKind, ReportState } from "@/domain/report/report";
import { within } from "./within";

export type ReportFilter = { state?: ReportState | "open"; kind?: ReportKind; page?: number };

const perPage = 30;
const openStates: ReportState[] = ["received", "in_progress"];
const isOpenReport = inArray(reports.state, openStates);
const today = sql`(now() at time zone 'Europe/Berlin')::date`;

/** Reports the actor may read: open ones first, the next due first; then the newest. */
export async function reportList(actor: Person, { state, kind, page: wanted = 1 }: ReportFilter) {
  const where = and(
    within(actor, "report.read", reports),
    state === "open" ? isOpenReport : state && eq(reports.state, state),
    kind && eq(reports.kind, kind),
  );
  const total = await db.$count(reports, where);
  const pages = pageCount(total, perPage);
  const page = pageWithin(wanted, pages);
  const entries: ReportEntry[] = await db
    .select({
      id: reports.id,
      number: reports.number,
      kind: reports.kind,
      state: reports.state,
      jobcenter: jobcenters.shortName,
      receivedAt: reports.receivedAt,
      dueOn: reports.dueOn,
    })
    .from(reports)
    .leftJoin(jobcenters, eq(jobcenters.id, reports.jobcenterId))
    .where(where)
    .orderBy(
      desc(isOpenReport),
      asc(sql`case when ${isOpenReport} then ${reports.dueOn} end`),
      desc(reports.receivedAt),
      reports.id,
    )
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { entries, total, page, pages };
}

/** How many wait for the actor, and how many of these are overdue or withdrawals. */
export async function waitingReports(
  actor: Person,
): Promise<{ open: number; overdue: number; withdrawals: number }> {
  const [row] = await db
    .select({
      open: count(),
      overdue: sql<number>`count(*) filter (where ${reports.dueOn} < ${today})::int`,
      withdrawals: sql<number>`count(*) filter (where ${reports.kind} = 'withdrawal')::int`,
    })
    .from(reports)
    .where(and(within(actor, "report.read", reports), isOpenReport));
  return row ?? { open: 0, overdue: 0, withdrawals: 0 };
}

/**
 * For the administration, which may not read them: open barrier reports for which nobody is appointed,
 * neither at their Jobcenter nor at the Landkreistag. Zero for everybody else.
 */
export async function unattendedBarriers(actor: Person): Promise<number> {
  if (!can(actor, "account.appoint", { accountId: "", role: "moderator", jobcenterId: null })) return 0;
  const isAttended = sql`exists (select from ${accounts} a where a.is_accessibility_contact and a.locked_at is null
    and (a.jobcenter_id is null or a.jobcenter_id = ${reports.jobcenterId}))`;
  return db.$count(reports, and(isOpenReport, eq(reports.kind, "barrier"), sql`not ${isAttended}`));
}
