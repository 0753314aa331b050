import { storableText } from "@/domain/storable-text";
import * as z from "zod";
import { eq, sql } from "drizzle-orm";
import { queueAnswer } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotReady } from "@/domain/refusals";
import { longestAnswer } from "@/domain/report/new-report";
import { afterReportStep } from "@/domain/report/workflow";
import { historySubject, lockReport } from "./step/lock-report";

export const answerReportSchema = z.strictObject({
  reportId: z.uuid(),
  answer: z.string("Bitte schreiben Sie eine Antwort."),
});

/**
 * Stores the answer to a report: the reader finds it by the number of the report, and gets it by mail when
 * there is a mail address. Throws NotAllowed, NotPossibleNow (answered or closed meanwhile), NotReady
 * ("answer" is empty or too long).
 */
export async function answerReport(actor: Person, input: z.infer<typeof answerReportSchema>): Promise<void> {
  const answer = storableText(input.answer).trim();
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, actor, input.reportId);
    const state = afterReportStep("answer", report);
    if (answer === "")
      throw new NotReady([{ field: "answer", message: "Bitte schreiben Sie eine Antwort." }]);
    if (answer.length > longestAnswer)
      throw new NotReady([
        {
          field: "answer",
          message: `Die Antwort hat ${answer.length} Zeichen. Möglich sind ${longestAnswer}.`,
        },
      ]);
    await tx
      .update(reports)
      .set({ state, answer, answeredAt: sql`now()`, handledBy: actor.accountId })
      .where(eq(reports.id, report.id));
    await recordHistory(tx, actor, "report.answer", historySubject(report), {
      kind: report.kind,
      mailed: report.email !== null,
    });
    if (report.email) await queueAnswer(tx, report.id);
  });
}
