import { eq, isNull } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { peopleOf } from "@/commands/post/step/recipients";
import { handlersOf } from "@/commands/report/step/recipients";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { removalTasks } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { isReminderDue } from "@/domain/consent/external-use";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";

const batch = 200;

/**
 * Queues reminders of tasks that are still open: on the day they are due to the Jobcenter, and from the
 * second one on to the Landkreistag too. `today` is the day in Berlin as ISO date. May run at any time, also
 * twice. Returns of how many tasks it reminded. Throws NotAllowed for anybody but the clock.
 */
export async function remindOfRemovals(
  actor: Actor,
  today = berlinDay(new Date()),
): Promise<{ reminded: number }> {
  authorise(actor, "clock.run", {});
  return db.transaction(async (tx) => {
    const open = await tx
      .select()
      .from(removalTasks)
      .where(isNull(removalTasks.doneAt))
      .orderBy(removalTasks.reminders, removalTasks.dueOn, removalTasks.id)
      .limit(batch)
      .for("update", { skipLocked: true });
    const due = open.filter((task) => isReminderDue(task, today));
    for (const { id, jobcenterId, consentId, reminders } of due) {
      await tx
        .update(removalTasks)
        .set({ reminders: reminders + 1 })
        .where(eq(removalTasks.id, id));
      const people =
        reminders === 0
          ? await peopleOf(tx, jobcenterId)
          : await handlersOf(tx, { kind: "withdrawal", jobcenterId });
      await queueMails(tx, people, "removal_due", { taskId: id });
      await recordHistory(tx, actor, "use.remind", { type: "consent", id: consentId, jobcenterId });
    }
    return { reminded: due.length };
  });
}
