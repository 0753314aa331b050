import { setTimeout } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { normalEmail } from "@/domain/account/email-address";
import { NotReady } from "@/domain/refusals";
import { queueMail } from "@/commands/mail/step/queue-mail";
import { connectionOf, personalKey, takeTry, type Limit } from "@/platform/rate-limit/rate-limit";

const perConnection: Limit = {
  free: 10,
  firstPauseInSeconds: 60,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 3600,
};
const perAccount: Limit = {
  free: 3,
  firstPauseInSeconds: 300,
  longestPauseInSeconds: 3600,
  forgottenAfterInSeconds: 6 * 3600,
};
/** Longer than the work takes, so that the response time does not tell whether there is an account (D-010). */
const answerAfterInMs = 250;

/**
 * Queues a mail with a link when there is an account with this mail address. Otherwise nothing happens, and
 * the response is the same (D-010). The mail is only queued, so a slow mail server delays no response.
 * `address` is the network address of the client. Throws NotReady (no mail address, too many requests).
 */
export async function requestPasswordReset({
  email: typed,
  address,
}: {
  email: string;
  address: string;
}): Promise<void> {
  const email = normalEmail(typed);
  if (!email)
    throw new NotReady([
      {
        field: "email",
        message: "Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@jobcenter.example.",
      },
    ]);
  if (!(await takeTry(personalKey("reset connection", connectionOf(address)), perConnection))) {
    throw new NotReady([
      {
        field: "email",
        message:
          "Es gab zu viele Anfragen. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.",
      },
    ]);
  }
  await Promise.all([mailLinkTo(email), setTimeout(answerAfterInMs)]);
}

async function mailLinkTo(email: string): Promise<void> {
  // Above the limit of an account no mail is sent and the response stays the same: the owner has earlier
  // mails.
  if (!(await takeTry(personalKey("reset account", email), perAccount))) return;
  await db.transaction(async (tx) => {
    const [account] = await tx
      .select()
      .from(accounts)
      .where(and(eq(accounts.email, email), isNull(accounts.lockedAt)));
    if (!account) return;
    await queueMail(tx, {
      accountId: account.id,
      letter: account.passwordHash ? "password_reset" : "invitation",
      facts: {},
    });
  });
}
