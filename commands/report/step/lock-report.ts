import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";

export type ReportRow = typeof reports.$inferSelect;

/** Takes a row lock on a report. Throws NotAllowed when there is none or the actor may not take the action. */
export async function lockReport(
  tx: Transaction,
  actor: Person,
  reportId: string,
  action: "report.handle" | "report.carryOut" = "report.handle",
): Promise<ReportRow> {
  const [report] = await tx.select().from(reports).where(eq(reports.id, reportId)).for("update");
  if (!report) throw new NotAllowed(action);
  authorise(actor, action, report);
  return report;
}

/** The report as the subject of a history entry. */
export const historySubject = ({ id, jobcenterId }: ReportRow) => ({
  type: "report" as const,
  id,
  jobcenterId,
});
