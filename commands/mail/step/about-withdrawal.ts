// Letters about what follows a withdrawal. They name neither the person nor a post.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { consents, jobcenters, removalTasks } from "@/db/schema";
import { berlinDay, longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { isOverdue } from "@/domain/report/due";
import type { Letter } from "@/platform/mail/letter";
import { removalDue, takedownFailed } from "@/platform/mail/letters/after-withdrawal";
import { address } from "./composer";

export async function takedownFailedLetter(
  tx: Transaction,
  { consentId }: LetterFacts["takedown_failed"],
): Promise<Letter | null> {
  const [found] = await tx
    .select({ jobcenter: jobcenters.name })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .where(eq(consents.id, consentId));
  return (
    (found &&
      takedownFailed({
        jobcenter: found.jobcenter,
        link: address(`/redaktion/einwilligungen/${consentId}`),
      })) ??
    null
  );
}

/** Null when it was marked as done meanwhile. */
export async function removalDueLetter(
  tx: Transaction,
  { taskId }: LetterFacts["removal_due"],
): Promise<Letter | null> {
  const [task] = await tx.select().from(removalTasks).where(eq(removalTasks.id, taskId));
  if (!task || task.doneAt) return null;
  return removalDue({
    due: longDay(task.dueOn),
    isOverdue: isOverdue(task.dueOn, berlinDay(new Date())),
    link: address("/redaktion/entfernungen"),
  });
}
