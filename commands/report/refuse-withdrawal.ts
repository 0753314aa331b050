import { eq } from "drizzle-orm";
import * as z from "zod";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { requireReason } from "@/commands/post/step/require-reason";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotPossibleNow } from "@/domain/refusals";
import { historySubject, lockReport } from "./step/lock-report";
import { overseersOf } from "./step/recipients";

export const refuseWithdrawalSchema = z.strictObject({
  reportId: z.uuid(),
  because: z.string("Bitte schreiben Sie, warum dieser Widerruf abgelehnt werden soll."),
});

/**
 * Proposes to refuse a reported withdrawal. Nothing ends by it: somebody else at the Landkreistag confirms
 * (`confirmRefusal`), and until then the post stays as it is. The person reads the reason. Throws NotAllowed,
 * NotPossibleNow (the report has ended, or is no withdrawal), NotReady (no reason).
 */
export async function refuseWithdrawal(
  actor: Person,
  input: z.infer<typeof refuseWithdrawalSchema>,
): Promise<void> {
  const { reportId, because } = refuseWithdrawalSchema.parse(input);
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, reportId);
    if (report.kind !== "withdrawal" || report.state === "done")
      throw new NotPossibleNow(
        `${report.kind} is ${report.state}`,
        "Dieser Widerruf ist schon entschieden. Bitte laden Sie die Seite neu.",
      );
    const refusedBecause = requireReason(
      because,
      "Bitte schreiben Sie, warum dieser Widerruf abgelehnt werden soll.",
    );
    const { accountId } = actor;
    await tx
      .update(reports)
      .set({ state: "in_progress", refusedBecause, refusedBy: accountId, handledBy: accountId })
      .where(eq(reports.id, reportId));
    await recordHistory(tx, actor, "report.refuse", historySubject(report));
    const others = (await overseersOf(tx, report)).filter((id) => id !== accountId);
    await queueMails(tx, others, "report_received", { reportId });
  });
}
