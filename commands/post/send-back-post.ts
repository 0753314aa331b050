import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { requireVersion, take } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { databaseTime } from "@/commands/step/database-time";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { followLibrary } from "./step/follow-library";
import { historySubject, lockPost, updateRevision } from "./step/lock-post";
import { authorsOf } from "./step/recipients";
import { requireReason } from "./step/require-reason";

/**
 * Sends a submitted revision back with a reason that the author can act on; like every open draft, it follows
 * the library again. Throws NotAllowed, NotPossibleNow (changed or decided meanwhile), NotReady (no reason).
 */
export async function sendBackPost(
  actor: Person,
  input: { postId: string; version: number; reason: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.sendBack", subject);
    requireVersion(latest.version, input.version);
    const state = take("sendBack", latest.state);
    const reason = requireReason(
      input.reason,
      "Bitte schreiben Sie eine Begründung, damit die Redaktion weiß, was zu tun ist.",
    );
    await updateRevision(tx, latest, {
      state,
      sentBackBy: actor.accountId,
      sentBackAt: await databaseTime(tx),
      sentBackBecause: reason,
    });
    await followLibrary(tx, post, latest);
    await recordHistory(tx, actor, "post.sendBack", historySubject(post), { version: latest.version });
    await queueMails(tx, await authorsOf(tx, latest, post.jobcenterId), "post_sent_back", {
      postId: post.id,
      revisionId: latest.id,
    });
  });
}
