import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { requireHostState } from "@/domain/post/hosting";
import { answerAsHost } from "./step/answer-as-host";
import { lockHosting, raiseEditionIfShown, recordAtBoth } from "./step/lock-host";

/**
 * The actor's Jobcenter no longer hosts an Aktion for which it had accepted. Throws NotAllowed (not invited),
 * NotPossibleNow (it is not a host).
 */
export async function leaveHosting(actor: Person, input: { postId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await lockHosting(tx, actor, input.postId);
    requireHostState(locked.state, "accepted");
    await answerAsHost(tx, locked, "left");
    await raiseEditionIfShown(tx, locked.post);
    await recordAtBoth(tx, actor, "host.leave", locked.post, locked.host.jobcenterId);
  });
}
