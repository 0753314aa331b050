import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isPossible, requireVersion } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, lockPost } from "./step/lock-post";

/**
 * Deletes an open draft: the whole post when it was never submitted, otherwise only the revision, so that the
 * last approved text stays. Throws NotAllowed, NotPossibleNow (submitted, changed meanwhile, or the only
 * revision of a post that was submitted before).
 */
export async function discardDraft(
  actor: Person,
  input: { postId: string; version: number },
): Promise<{ isPostGone: boolean }> {
  return db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.save", subject);
    requireVersion(latest.version, input.version);
    const isPostGone = latest.number === 1 && latest.submittedAt === null;
    if (!isPossible("submit", latest.state) || (!isPostGone && latest.number === 1)) {
      throw new NotPossibleNow(
        "nothing to discard",
        "Dieser Beitrag wurde schon eingereicht und lässt sich nicht mehr verwerfen.",
      );
    }
    if (isPostGone) await tx.delete(posts).where(eq(posts.id, post.id));
    else await tx.delete(revisions).where(eq(revisions.id, latest.id));
    await recordHistory(tx, actor, "post.discard", historySubject(post), { version: latest.version });
    return { isPostGone };
  });
}
