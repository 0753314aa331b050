import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, oneTimeLinks, sessions } from "@/db/schema";
import { isIndispensable, type Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, requireAnotherAdmin, subjectOf } from "./step/account-row";

/**
 * Locks an account: it cannot sign in, and its sessions and one-time links are deleted. Throws NotAllowed,
 * NotPossibleNow (last administrator).
 */
export async function lockAccount(actor: Person, { accountId }: { accountId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    authorise(actor, "account.lock", subjectOf(account));
    if (account.lockedAt) return;
    if (isIndispensable(account.role)) await requireAnotherAdmin(tx, account.id);
    await tx
      .update(accounts)
      .set({ lockedAt: sql`now()` })
      .where(eq(accounts.id, accountId));
    await tx.delete(sessions).where(eq(sessions.accountId, accountId));
    await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.accountId, accountId));
    await recordHistory(tx, actor, "account.lock", historySubject(account));
  });
}
