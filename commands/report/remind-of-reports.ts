import { eq, inArray } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { reminderStage } from "@/domain/report/due";
import { handlersOf, overseersOf } from "./step/recipients";
import { historySubject } from "./step/lock-report";

const batch = 200;

/**
 * Queues reminders of reports that wait for an answer, at most two for each: the first to those who handle
 * it, the second to the Landkreistag too. `today` is the day in Berlin as ISO date. May run at any
 * time, also twice. Returns for how many reports it did. Throws NotAllowed for anybody but the clock.
 */
export async function remindOfReports(
  actor: Actor,
  today = berlinDay(new Date()),
): Promise<{ reminded: number }> {
  authorise(actor, "clock.run", {});
  return db.transaction(async (tx) => {
    const open = await tx
      .select()
      .from(reports)
      .where(inArray(reports.state, ["received", "in_progress"]))
      .orderBy(reports.reminders, reports.dueOn, reports.id)
      .limit(batch)
      .for("update", { skipLocked: true });
    let reminded = 0;
    for (const report of open) {
      const stage = reminderStage({ ...report, receivedOn: berlinDay(report.receivedAt) }, today);
      if (stage <= report.reminders) continue;
      const people = [
        ...(await handlersOf(tx, report)),
        ...(stage === 2 ? await overseersOf(tx, report) : []),
      ];
      await tx.update(reports).set({ reminders: stage }).where(eq(reports.id, report.id));
      await queueMails(tx, [...new Set(people)], "report_reminder", { reportId: report.id });
      await recordHistory(tx, actor, "report.remind", historySubject(report), { kind: report.kind, stage });
      reminded += 1;
    }
    return { reminded };
  });
}
