import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { queueMail } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, holdAccount, subjectOf } from "./step/account-row";

/**
 * Queues a new invitation for an account that has not accepted the first one. Throws NotAllowed,
 * NotPossibleNow (already accepted, or locked).
 */
export async function inviteAgain(actor: Person, { accountId }: { accountId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    authorise(actor, "account.invite", subjectOf(account));
    if (account.passwordHash || account.lockedAt) {
      throw new NotPossibleNow(
        "not waiting for an invitation",
        "Diese Person hat ihre Einladung schon angenommen oder ihr Konto ist gesperrt.",
      );
    }
    await queueMail(tx, { accountId, letter: "invitation", facts: {} });
    await recordHistory(tx, actor, "account.inviteAgain", historySubject(account));
  });
}
