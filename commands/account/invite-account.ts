import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema";
import { readInvitation, type Invitation } from "@/domain/account/invitation";
import type { Person } from "@/domain/account/role";
import { authorise, can } from "@/domain/policy";
import { NotReady } from "@/domain/refusals";
import { queueMail } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, subjectOf } from "./step/account-row";

/**
 * Creates an account without a password and queues a mail with a link to choose one. Returns the id of the
 * account. Throws NotAllowed (also when the actor may not give this role or Jobcenter), NotReady (issues per
 * field).
 */
export async function inviteAccount(
  actor: Person,
  typed: { name: string; email: string; role: string; jobcenterId: string | null },
): Promise<string> {
  const { kept: invitation, issues } = readInvitation(typed);
  if (issues) throw new NotReady(issues);
  authorise(actor, "account.invite", invitation);
  return db.transaction(async (tx) => {
    const [account] = await tx
      .insert(accounts)
      .values(invitation)
      .onConflictDoNothing({ target: accounts.email })
      .returning();
    if (!account) throw await alreadyThere(tx, actor, invitation);
    await queueMail(tx, { accountId: account.id, letter: "invitation", facts: {} });
    await recordHistory(tx, actor, "account.invite", historySubject(account), { role: account.role });
    return account.id;
  });
}

/** Says that the account exists only when the actor may see it. */
async function alreadyThere(tx: Transaction, actor: Person, { email }: Invitation): Promise<NotReady> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.email, email));
  const mayKnow = account && can(actor, "account.read", subjectOf(account));
  return new NotReady([
    {
      field: "email",
      message: mayKnow
        ? "Zu dieser E-Mail-Adresse gibt es schon ein Konto. Sie finden es in der Liste."
        : "Diese E-Mail-Adresse lässt sich hier nicht einladen. Bitte wenden Sie sich an den Landkreistag.",
    },
  ]);
}
