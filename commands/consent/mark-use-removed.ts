import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { externalUses, removalTasks } from "@/db/schema";
import type { Person } from "@/domain/account/role";
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
 * Ends the task to ask somebody outside for removal; says what was answered (B-035). Throws NotAllowed,
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
    const [use] = await tx.select().from(externalUses).where(eq(externalUses.id, task.useId));
    const subject = { type: "post", id: use!.postId, jobcenterId: task.jobcenterId } as const;
    await recordHistory(tx, actor, "use.markRemoved", subject, { kind: use!.kind });
  });
}
