import * as z from "zod";
import { eq } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { afterReportStep } from "@/domain/report/workflow";
import { historySubject, lockReport } from "./step/lock-report";

export const takeReportSchema = z.strictObject({ reportId: z.uuid() });

/**
 * Records that the actor works on a new report. Throws NotAllowed, NotPossibleNow (somebody has taken,
 * answered or closed it).
 */
export async function takeReport(
  actor: Person,
  { reportId }: z.infer<typeof takeReportSchema>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, reportId);
    const state = afterReportStep("take", report);
    await tx.update(reports).set({ state, handledBy: actor.accountId }).where(eq(reports.id, reportId));
    await recordHistory(tx, actor, "report.take", historySubject(report), { kind: report.kind });
  });
}
