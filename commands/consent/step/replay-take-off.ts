import { and, eq, gt, inArray } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { takeOff } from "@/commands/post/step/take-off";
import { db } from "@/db/client";
import { posts, revisions } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { LedgerEntry } from "@/platform/storage/withdrawal-ledger";

const reason = "War schon vom Netz genommen; nach einer Wiederherstellung wiederholt.";

/** Takes a post off again. Returns false when it is not in public, or was approved again after that take-off. */
export function replayTakeOff(
  actor: Actor,
  { postId, at }: Extract<LedgerEntry, { kind: "taken_off" }>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for("update");
    const shown = [post?.publicRevisionId, post?.nextRevisionId].filter(
      (id) => id !== null && id !== undefined,
    );
    if (!post || shown.length === 0) return false;
    const takenOffAt = new Date(at);
    const isNewer = and(inArray(revisions.id, shown), gt(revisions.approvedAt, takenOffAt));
    if ((await tx.$count(revisions, isNewer)) > 0) return false;
    await takeOff(tx, post, takenOffAt, reason);
    await raiseEdition(tx);
    await recordHistory(tx, actor, "post.replayTakeOff", {
      type: "post",
      id: postId,
      jobcenterId: post.jobcenterId,
    });
    return true;
  });
}
