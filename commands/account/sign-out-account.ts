import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, subjectOf } from "./step/account-row";

/**
 * Ends all sessions of an account that the actor manages, for example when a device was lost. Throws
 * NotAllowed.
 */
export async function signOutAccount(actor: Person, { accountId }: { accountId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    authorise(actor, "account.lock", subjectOf(account));
    const ended = await tx
      .delete(sessions)
      .where(eq(sessions.accountId, accountId))
      .returning({ id: sessions.id });
    await recordHistory(tx, actor, "account.signOut", historySubject(account), { sessions: ended.length });
  });
}
