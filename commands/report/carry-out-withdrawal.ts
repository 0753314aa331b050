import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { closeChannels } from "@/commands/consent/step/close-channels";
import { endConsent } from "@/commands/consent/step/end-consent";
import { writeDownWithdrawal } from "@/commands/consent/write-down-withdrawals";
import { queueAnswer } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { closableChannels } from "@/domain/consent/consent";
import { NotPossibleNow } from "@/domain/refusals";
import { withdrawalAnswers } from "@/domain/report/withdrawal-answer";
import { endHidings } from "./step/end-hidings";
import { historySubject, lockReport } from "./step/lock-report";

export const carryOutWithdrawalSchema = z.strictObject({
  reportId: z.uuid(),
  consentId: z.uuid("Bitte wählen Sie, welche Einwilligung gemeint ist."),
  /** The channels the person closes; none: the person withdraws altogether. */
  closes: z.array(z.enum(closableChannels)),
});

/**
 * Ends a reported withdrawal by carrying it out: the consent is withdrawn, or closed for some channels, in
 * the same transaction. The person reads the answer with the number, and gets it by mail when there is an
 * address. Throws NotAllowed, NotPossibleNow (the report has ended, or is no withdrawal).
 */
export async function carryOutWithdrawal(
  actor: Person,
  input: z.infer<typeof carryOutWithdrawalSchema>,
): Promise<void> {
  const { reportId, consentId, closes } = carryOutWithdrawalSchema.parse(input);
  const outcome = closes.length > 0 ? "narrowed" : "carried_out";
  const entry = await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, reportId, "report.carryOut");
    if (report.kind !== "withdrawal" || report.state === "done")
      throw new NotPossibleNow(
        `${report.kind} is ${report.state}`,
        "Dieser Widerruf ist schon entschieden. Bitte laden Sie die Seite neu.",
      );
    const ended =
      outcome === "narrowed"
        ? await closeChannels(tx, actor, { consentId, closes, receivedVia: "portal" })
        : await endConsent(tx, actor, { consentId, receivedVia: "portal" });
    await endHidings(tx, actor, { reportId, because: "Der Widerruf ist vollzogen." });
    await tx
      .update(reports)
      .set({
        state: "done",
        outcome,
        answer: withdrawalAnswers[outcome],
        answeredAt: sql`now()`,
        doneAt: sql`now()`,
        handledBy: actor.accountId,
      })
      .where(eq(reports.id, reportId));
    await recordHistory(tx, actor, "report.carryOut", historySubject(report), { outcome });
    if (report.email) await queueAnswer(tx, reportId);
    return ended;
  });
  if (entry) await writeDownWithdrawal(entry);
}
