import { eq, sql } from "drizzle-orm";
import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { postHidings, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { requireReason } from "./step/require-reason";

export const showPostAgainSchema = z.strictObject({
  hidingId: z.uuid(),
  because: z.string("Bitte schreiben Sie kurz, warum der Beitrag wieder gezeigt wird."),
});

/**
 * Shows a post again that was hidden because of a withdrawal without a code; the reason is kept. The report
 * stays open: whether anybody withdrew is decided there. Returns which report that is. Throws NotAllowed,
 * NotPossibleNow (decided meanwhile), NotReady (no reason).
 */
export async function showPostAgain(
  actor: Person,
  input: z.infer<typeof showPostAgainSchema>,
): Promise<{ reportId: string }> {
  const { hidingId, because } = showPostAgainSchema.parse(input);
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ hiding: postHidings, post: posts })
      .from(postHidings)
      .innerJoin(posts, eq(posts.id, postHidings.postId))
      .where(eq(postHidings.id, hidingId))
      .for("update", { of: postHidings });
    if (!row) throw new NotAllowed("post.showAgain");
    authorise(actor, "post.showAgain", row.post);
    const reason = requireReason(because, "Bitte schreiben Sie kurz, warum der Beitrag wieder gezeigt wird.");
    if (row.hiding.endedAt !== null)
      throw new NotPossibleNow(
        "hiding has ended",
        "Darüber wurde inzwischen entschieden. Bitte laden Sie die Seite neu.",
      );
    await tx
      .update(postHidings)
      .set({ endedAt: sql`now()`, endedBy: actor.accountId, endedBecause: reason })
      .where(eq(postHidings.id, hidingId));
    await raiseEdition(tx);
    const { id, jobcenterId } = row.post;
    await recordHistory(tx, actor, "post.showAgain", { type: "post", id, jobcenterId });
    return { reportId: row.hiding.reportId };
  });
}
