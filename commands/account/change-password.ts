import { and, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema";
import { passwordProblem } from "@/domain/account/password";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { hashPassword, isPassword } from "@/platform/sign-in/password-hash";
import { forgetTries, takeTry } from "@/platform/rate-limit/rate-limit";
import { historySubject, holdAccount, jobcenterNameOf } from "./step/account-row";

const tries = {
  free: 5,
  firstPauseInSeconds: 30,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 6 * 3600,
};

/**
 * Changes the actor's own password and ends all other sessions of the account; `sessionId` is the session
 * that stays. Throws NotAllowed, NotReady (wrong current password, weak new one, too many tries).
 */
export async function changePassword(
  actor: Person,
  {
    currentPassword,
    newPassword,
    sessionId,
  }: { currentPassword: string; newPassword: string; sessionId: string },
): Promise<void> {
  authorise(actor, "account.own", actor);
  const key = `change-password:${actor.accountId}`;
  if (!(await takeTry(key, tries)))
    throw new NotReady([
      { field: "currentPassword", message: "Es gab zu viele Versuche. Bitte warten Sie einige Minuten." },
    ]);
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, actor.accountId);
    if (!(await isPassword(account.passwordHash, currentPassword)))
      throw new NotReady([{ field: "currentPassword", message: "Das ist nicht Ihr jetziges Passwort." }]);
    const problem = passwordProblem(newPassword, {
      ...account,
      jobcenterName: await jobcenterNameOf(tx, account.jobcenterId),
    });
    if (problem) throw new NotReady([{ field: "newPassword", message: problem }]);
    await tx
      .update(accounts)
      .set({ passwordHash: await hashPassword(newPassword) })
      .where(eq(accounts.id, account.id));
    await tx.delete(sessions).where(and(eq(sessions.accountId, account.id), ne(sessions.id, sessionId)));
    await recordHistory(tx, actor, "account.changePassword", historySubject(account));
  });
  await forgetTries(key);
}
