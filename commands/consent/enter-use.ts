import { eq } from "drizzle-orm";
import * as z from "zod";
import { databaseTime } from "@/commands/step/database-time";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { externalUses, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { externalUseIssues, externalUseSchema } from "@/domain/consent/external-use";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { askForRemovalOf } from "./step/ask-for-removal";

export const enterUseSchema = externalUseSchema.extend({ postId: z.uuid() });

/**
 * Enters where a post was used outside this portal (B-035). Did somebody in it withdraw before, the task to
 * ask for removal is made at once. Throws NotAllowed, NotReady.
 */
export async function enterUse(
  actor: Person,
  input: z.infer<typeof enterUseSchema>,
): Promise<{ id: string }> {
  const { postId, ...use } = enterUseSchema.parse(input);
  return db.transaction(async (tx) => {
    const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for("share");
    if (!post) throw new NotAllowed("use.enter");
    authorise(actor, "use.enter", post);
    const now = await databaseTime(tx);
    const issues = externalUseIssues(use, berlinDay(now));
    if (issues.length > 0) throw new NotReady(issues);
    const { jobcenterId } = post;
    const [entered] = await tx
      .insert(externalUses)
      .values({
        ...use,
        place: use.place.trim(),
        address: use.address.trim(),
        postId,
        jobcenterId,
        enteredBy: actor.accountId,
      })
      .returning();
    await recordHistory(
      tx,
      actor,
      "use.enter",
      { type: "post", id: postId, jobcenterId },
      { kind: use.kind },
    );
    await askForRemovalOf(tx, entered!, now);
    return { id: entered!.id };
  });
}
