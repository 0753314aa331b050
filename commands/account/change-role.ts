import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema";
import { readPlace } from "@/domain/account/invitation";
import { isIndispensable, type Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, requireAnotherAdmin, subjectOf } from "./step/account-row";

/**
 * Gives an account another role or Jobcenter; all its sessions end at once (D-005). Throws NotAllowed (also
 * when the new place is beyond the actor's reach), NotReady, NotPossibleNow (last administrator).
 */
export async function changeRole(
  actor: Person,
  typed: { accountId: string; role: string; jobcenterId: string | null },
): Promise<void> {
  const { kept: place, issues } = readPlace(typed);
  if (issues) throw new NotReady(issues);
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, typed.accountId);
    authorise(actor, "account.change", subjectOf(account));
    authorise(actor, "account.invite", place);
    if (account.role === place.role && account.jobcenterId === place.jobcenterId) return;
    if (isIndispensable(account.role)) await requireAnotherAdmin(tx, account.id);
    // Who was appointed for one house is not appointed for another.
    await tx
      .update(accounts)
      .set({
        ...place,
        isAccessibilityContact: account.isAccessibilityContact && account.jobcenterId === place.jobcenterId,
      })
      .where(eq(accounts.id, account.id));
    await tx.delete(sessions).where(eq(sessions.accountId, account.id));
    await recordHistory(tx, actor, "account.change", historySubject({ ...account, ...place }), {
      fromRole: account.role,
      toRole: place.role,
      fromJobcenterId: account.jobcenterId,
      toJobcenterId: place.jobcenterId,
    });
  });
}
