import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters, reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import type { WithdrawalCase } from "@/domain/report/withdrawal-case";
import { isUuid } from "@/domain/uuid";
import { withdrawalCase } from "./withdrawal-case";

export type ReportDetail = {
  report: typeof reports.$inferSelect;
  jobcenter: string | null;
  handledBy: string | null;
  withdrawal: WithdrawalCase;
  /** Take, answer, refuse, close. Whoever may read a withdrawal may carry it out. */
  mayHandle: boolean;
  mayConfirmRefusal: boolean;
};

/** One report with the text of the reader, or null when there is none or the actor may not read it. */
export async function reportOne(actor: Person, id: string): Promise<ReportDetail | null> {
  if (!isUuid(id)) return null;
  const [row] = await db
    .select({ report: reports, jobcenter: jobcenters.name, handledBy: accounts.name })
    .from(reports)
    .leftJoin(jobcenters, eq(jobcenters.id, reports.jobcenterId))
    .leftJoin(accounts, eq(accounts.id, reports.handledBy))
    .where(eq(reports.id, id));
  if (!row || !can(actor, "report.read", row.report)) return null;
  return {
    ...row,
    withdrawal: await withdrawalCase(actor, row.report),
    mayHandle: can(actor, "report.handle", row.report),
    mayConfirmRefusal: can(actor, "report.confirmRefusal", row.report),
  };
}
