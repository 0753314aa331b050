import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, oneTimeLinks, sessions } from "@/db/schema";
import { passwordProblem } from "@/domain/account/password";
import type { Person } from "@/domain/account/role";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { hashPassword } from "@/platform/sign-in/password-hash";
import { historySubject, holdAccount } from "./step/account-row";
import { linkOwner, spendLink } from "./step/one-time-link";

const worksNoMore = () =>
  new NotPossibleNow(
    "link used or too old",
    "Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.",
  );

/**
 * Accepts an invitation or resets a forgotten password; whoever has the mailed link counts as owner of the
 * account. Ends all its sessions and deletes its other links. Throws NotPossibleNow (link used or expired),
 * NotReady (weak password).
 */
export async function setPasswordByLink({
  reference,
  password,
}: {
  reference: string;
  password: string;
}): Promise<void> {
  await db.transaction(async (tx) => {
    const owner = await linkOwner(reference, tx);
    if (!owner) throw worksNoMore();
    const account = await holdAccount(tx, owner.accountId);
    const problem = passwordProblem(password, owner);
    if (problem) throw new NotReady([{ field: "password", message: problem }]);
    if (account.lockedAt || !(await spendLink(tx, reference))) throw worksNoMore();
    await tx
      .update(accounts)
      .set({ passwordHash: await hashPassword(password) })
      .where(eq(accounts.id, account.id));
    await tx.delete(sessions).where(eq(sessions.accountId, account.id));
    await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.accountId, account.id));
    const actor = {
      kind: "person",
      accountId: account.id,
      role: account.role,
      jobcenterId: account.jobcenterId,
    } as Person;
    await recordHistory(
      tx,
      actor,
      owner.purpose === "invitation" ? "account.acceptInvitation" : "account.resetPassword",
      historySubject(account),
    );
  });
}
