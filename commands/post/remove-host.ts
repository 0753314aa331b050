import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { postHosts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { hostState } from "@/domain/post/hosting";
import { NotPossibleNow } from "@/domain/refusals";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { hostRow, raiseEditionIfShown, recordAtBoth } from "./step/lock-host";
import { lockPost } from "./step/lock-post";
import { peopleOf } from "./step/recipients";

/**
 * The Jobcenter of an Aktion withdraws an invitation, or ends that another one hosts it too. Throws
 * NotAllowed, NotPossibleNow (not invited any more).
 */
export async function removeHost(
  actor: Person,
  input: { postId: string; jobcenterId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.chooseHosts", subject);
    const host = await hostRow(tx, post.id, input.jobcenterId);
    if (!host)
      throw new NotPossibleNow(
        "not invited",
        "Dieses Jobcenter ist nicht mehr eingeladen. Bitte laden Sie die Seite neu.",
      );
    const state = hostState(host);
    await tx
      .delete(postHosts)
      .where(and(eq(postHosts.postId, post.id), eq(postHosts.jobcenterId, host.jobcenterId)));
    if (state === "accepted") await raiseEditionIfShown(tx, post);
    await recordAtBoth(tx, actor, "host.remove", post, host.jobcenterId);
    // A Jobcenter that declined gets no letter.
    if (state !== "declined")
      await queueMails(tx, await peopleOf(tx, host.jobcenterId), "host_removed", { postId: post.id });
  });
}
