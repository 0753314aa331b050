import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema";
import { readAssignment } from "@/domain/account/invitation";
import { isIndispensable, isOfEither, type Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, requireAnotherAdmin, subjectOf } from "./step/account-row";

/**
 * Gives an account another role or Jobcenter and ends all its sessions (D-005). Throws NotAllowed (also when
 * the actor may not give this role or Jobcenter), NotReady (role, jobcenterId), NotPossibleNow (last
 * administrator).
 */
export async function changeRole(
  actor: Person,
  typed: { accountId: string; role: string; jobcenterId: string | null },
): Promise<void> {
  const { kept: assignment, issues } = readAssignment(typed);
  if (issues) throw new NotReady(issues);
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, typed.accountId);
    authorise(actor, "account.change", subjectOf(account));
    authorise(actor, "account.invite", assignment);
    if (account.role === assignment.role && account.jobcenterId === assignment.jobcenterId) return;
    if (isIndispensable(account.role)) await requireAnotherAdmin(tx, account.id);
    // An appointment as accessibility contact holds for one Jobcenter only, and not for data protection.
    await tx
      .update(accounts)
      .set({
        ...assignment,
        isAccessibilityContact:
          account.isAccessibilityContact &&
          account.jobcenterId === assignment.jobcenterId &&
          !isOfEither(assignment.role),
      })
      .where(eq(accounts.id, account.id));
    await tx.delete(sessions).where(eq(sessions.accountId, account.id));
    await recordHistory(tx, actor, "account.change", historySubject({ ...account, ...assignment }), {
      fromRole: account.role,
      toRole: assignment.role,
      fromJobcenterId: account.jobcenterId,
      toJobcenterId: assignment.jobcenterId,
    });
  });
}
