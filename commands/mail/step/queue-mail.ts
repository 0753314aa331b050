import type { Transaction } from "@/db/client";
import { mails } from "@/db/schema";
import type { LetterFacts, LetterName } from "@/domain/mail/letter";

/**
 * Queues a letter to one account in the transaction of the command (outbox): the change and its mail are
 * committed together (E-005).
 */
export async function queueMail<Letter extends LetterName>(
  tx: Transaction,
  mail: { accountId: string; letter: Letter; facts: LetterFacts[Letter] },
): Promise<void> {
  await tx.insert(mails).values(mail);
}

/** Queues the same letter to several accounts. */
export async function queueMails<Letter extends LetterName>(
  tx: Transaction,
  accountIds: string[],
  letter: Letter,
  facts: LetterFacts[Letter],
): Promise<void> {
  for (const accountId of accountIds) await queueMail(tx, { accountId, letter, facts });
}

/** Queues the answer to a reader who left a mail address; the address is stored in the report only. */
export async function queueAnswer(tx: Transaction, reportId: string): Promise<void> {
  await tx.insert(mails).values({ letter: "report_answer", facts: { reportId } });
}
