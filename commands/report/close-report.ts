import * as z from "zod";
import { eq, sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { afterReportStep } from "@/domain/report/workflow";
import { historySubject, lockReport } from "./step/lock-report";

export const closeReportSchema = z.strictObject({ reportId: z.uuid() });

/**
 * Closes a report. From now on the time runs after which its text is erased. Throws NotAllowed,
 * NotPossibleNow (already closed, or a barrier without an answer).
 */
export async function closeReport(
  actor: Person,
  { reportId }: z.infer<typeof closeReportSchema>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, reportId);
    const state = afterReportStep("close", report);
    await tx
      .update(reports)
      .set({ state, doneAt: sql`now()`, handledBy: actor.accountId })
      .where(eq(reports.id, reportId));
    await recordHistory(tx, actor, "report.close", historySubject(report), { kind: report.kind });
  });
}
