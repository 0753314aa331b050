import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject } from "./step/account-row";

/** Ends one session of the actor. Throws NotAllowed when it does not exist or belongs to somebody else. */
export async function endSession(actor: Person, { sessionId }: { sessionId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId)).for("update");
    if (!session) throw new NotAllowed("account.own");
    authorise(actor, "account.own", session);
    await tx.delete(sessions).where(eq(sessions.id, sessionId));
    await recordHistory(
      tx,
      actor,
      "account.endSession",
      historySubject({ id: actor.accountId, jobcenterId: actor.jobcenterId }),
      { sessions: 1 },
    );
  });
}
