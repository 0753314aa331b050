import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { take } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { recordHistory } from "@/commands/step/record-history";
import { followLibrary } from "./step/follow-library";
import { historySubject, lockPost, updateRevision } from "./step/lock-post";

/**
 * Makes a submitted revision a draft again, with the crop of its pictures that the library suggests by now.
 * Throws NotAllowed, NotPossibleNow (already decided).
 */
export async function retractPost(actor: Person, input: { postId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.retract", subject);
    const state = take("retract", latest.state);
    await updateRevision(tx, latest, { state, submittedBy: null, submittedAt: null });
    await followLibrary(tx, post, latest);
    await recordHistory(tx, actor, "post.retract", historySubject(post), { version: latest.version });
  });
}
