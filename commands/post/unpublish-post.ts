import { writeDown } from "@/commands/consent/write-down-withdrawals";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { databaseTime } from "@/commands/step/database-time";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, lockPost } from "./step/lock-post";
import { authorsOf, moderators } from "./step/recipients";
import { requireReason } from "./step/require-reason";
import { takeOff } from "./step/take-off";

/**
 * Takes a public or planned post offline at once; its address answers 410 if it was ever public, and 404
 * otherwise. Throws NotAllowed, NotPossibleNow (neither public nor planned), NotReady (no reason).
 */
export async function unpublishPost(actor: Person, input: { postId: string; reason: string }): Promise<void> {
  const at = await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.unpublish", subject);
    if (post.publicRevisionId === null && post.nextRevisionId === null) {
      throw new NotPossibleNow("not public", "Der Beitrag ist nicht im Netz. Bitte laden Sie die Seite neu.");
    }
    const reason = requireReason(
      input.reason,
      "Bitte schreiben Sie kurz, warum der Beitrag vom Netz genommen wird.",
    );
    const now = await databaseTime(tx);
    await takeOff(tx, post, now, reason);
    await raiseEdition(tx);
    await recordHistory(tx, actor, "post.unpublish", historySubject(post));
    const others =
      actor.jobcenterId === null ? await authorsOf(tx, latest, post.jobcenterId) : await moderators(tx);
    await queueMails(tx, others, "post_unpublished", { postId: post.id });
    return now;
  });
  await writeDown({ kind: "taken_off", postId: input.postId, at: at.toISOString() });
}
