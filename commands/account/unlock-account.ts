import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, subjectOf } from "./step/account-row";

/** Unlocks an account: it can sign in again with the password it had. Throws NotAllowed. */
export async function unlockAccount(actor: Person, { accountId }: { accountId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    authorise(actor, "account.lock", subjectOf(account));
    if (!account.lockedAt) return;
    await tx.update(accounts).set({ lockedAt: null }).where(eq(accounts.id, accountId));
    await recordHistory(tx, actor, "account.unlock", historySubject(account));
  });
}
