import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { requireHostState } from "@/domain/post/hosting";
import { answerAsHost } from "./step/answer-as-host";
import { lockHosting, recordAtBoth } from "./step/lock-host";

/**
 * The actor's Jobcenter declines to host an Aktion to which it was invited. Throws NotAllowed (not invited),
 * NotPossibleNow (already answered).
 */
export async function declineHosting(actor: Person, input: { postId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await lockHosting(tx, actor, input.postId);
    requireHostState(locked.state, "invited");
    await answerAsHost(tx, locked, "declined");
    await recordAtBoth(tx, actor, "host.decline", locked.post, locked.host.jobcenterId);
  });
}
