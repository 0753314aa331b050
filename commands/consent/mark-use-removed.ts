import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { consents, externalUses, people, removalTasks } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { erasedWords } from "@/domain/consent/erasure";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";

export const markUseRemovedSchema = z.strictObject({
  taskId: z.uuid(),
  answer: z
    .string()
    .trim()
    .min(1, "Bitte schreiben Sie kurz, was geantwortet wurde oder warum nichts mehr zu tun ist.")
    .max(1000),
});

/**
 * Ends the task to ask somebody outside for removal; says what was answered (B-035). Was one of the people
 * erased meanwhile and nobody has to be asked any more, place and address go as well. Throws NotAllowed,
 * NotPossibleNow (it is done already).
 */
export async function markUseRemoved(
  actor: Person,
  input: z.infer<typeof markUseRemovedSchema>,
): Promise<void> {
  const { taskId, answer } = markUseRemovedSchema.parse(input);
  await db.transaction(async (tx) => {
    const [task] = await tx.select().from(removalTasks).where(eq(removalTasks.id, taskId)).for("update");
    if (!task) throw new NotAllowed("use.markRemoved");
    authorise(actor, "use.markRemoved", task);
    if (task.doneAt)
      throw new NotPossibleNow("task is done", "Das hat inzwischen jemand anderes eingetragen.");
    await tx
      .update(removalTasks)
      .set({ doneAt: sql`now()`, doneBy: actor.accountId, answer })
      .where(eq(removalTasks.id, taskId));
    const [use] = await tx.select().from(externalUses).where(eq(externalUses.id, task.useId)).for("update");
    await forgetUse(tx, task.useId);
    const subject = { type: "post", id: use!.postId, jobcenterId: task.jobcenterId } as const;
    await recordHistory(tx, actor, "use.markRemoved", subject, { kind: use!.kind });
  });
}

/**
 * Where the post stood is needed only while somebody has to be asked. The names of an erased person are not
 * known any more, so everything goes that may contain one. The row locks make this and an erasure wait for
 * each other.
 */
async function forgetUse(tx: Transaction, useId: string): Promise<void> {
  const asked = await tx
    .select({ doneAt: removalTasks.doneAt, erasedAt: people.erasedAt })
    .from(removalTasks)
    .innerJoin(consents, eq(consents.id, removalTasks.consentId))
    .innerJoin(people, eq(people.id, consents.personId))
    .where(eq(removalTasks.useId, useId))
    .orderBy(people.id)
    .for("share", { of: people });
  if (asked.some(({ doneAt }) => !doneAt) || !asked.some(({ erasedAt }) => erasedAt)) return;
  await tx.update(externalUses).set({ place: erasedWords, address: "" }).where(eq(externalUses.id, useId));
}
