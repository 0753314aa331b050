import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { requireHostState } from "@/domain/post/hosting";
import { answerAsHost } from "./step/answer-as-host";
import { lockHosting, raiseEditionIfShown, recordAtBoth } from "./step/lock-host";

/**
 * The actor's Jobcenter accepts to host an Aktion too: from now on the Aktion is on that Jobcenter's page, in
 * its feeds and in its calendar. Throws NotAllowed (not invited), NotPossibleNow (already answered).
 */
export async function acceptHosting(actor: Person, input: { postId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await lockHosting(tx, actor, input.postId);
    requireHostState(locked.state, "invited");
    await answerAsHost(tx, locked, "accepted");
    await raiseEditionIfShown(tx, locked.post);
    await recordAtBoth(tx, actor, "host.accept", locked.post, locked.host.jobcenterId);
  });
}
