import { and, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject } from "./step/account-row";

/** Ends all sessions of the actor except `sessionId`. Throws NotAllowed. */
export async function endOtherSessions(actor: Person, { sessionId }: { sessionId: string }): Promise<void> {
  authorise(actor, "account.own", actor);
  await db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.accountId, actor.accountId), ne(sessions.id, sessionId)))
      .returning({ id: sessions.id });
    await recordHistory(
      tx,
      actor,
      "account.endSession",
      historySubject({ id: actor.accountId, jobcenterId: actor.jobcenterId }),
      { sessions: ended.length },
    );
  });
}
