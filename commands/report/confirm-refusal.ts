import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { queueAnswer } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { endHidings } from "./step/end-hidings";
import { historySubject, lockReport } from "./step/lock-report";

export const confirmRefusalSchema = z.strictObject({ reportId: z.uuid() });

/**
 * Confirms that a reported withdrawal is refused, which ends it; hidden posts are shown again and the reason
 * is the answer. Only the Landkreistag may, and not who proposed it. Throws NotAllowed, NotPossibleNow
 * (nobody proposed it, or the report has ended).
 */
export async function confirmRefusal(
  actor: Person,
  { reportId }: z.infer<typeof confirmRefusalSchema>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, reportId);
    if (report.refusedBecause === null || report.state === "done")
      throw new NotPossibleNow(
        "nothing to confirm",
        "Dieser Widerruf ist schon entschieden, oder niemand hat vorgeschlagen, ihn abzulehnen.",
      );
    authorise(actor, "report.confirmRefusal", report);
    await endHidings(tx, actor, { reportId, because: report.refusedBecause });
    await tx
      .update(reports)
      .set({
        state: "done",
        outcome: "refused",
        refusalConfirmedBy: actor.accountId,
        answer: report.refusedBecause,
        answeredAt: sql`now()`,
        doneAt: sql`now()`,
      })
      .where(eq(reports.id, reportId));
    await recordHistory(tx, actor, "report.confirmRefusal", historySubject(report));
    if (report.email) await queueAnswer(tx, reportId);
  });
}
