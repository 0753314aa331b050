import type { Transaction } from "@/db/client";
import { mails } from "@/db/schema";
import type { LetterFacts, LetterName } from "@/domain/mail/letter";

/**
 * Lets one person know, in the command's own transaction: no change without its mail, no mail without its
 * change (E-005).
 */
export async function queueMail<Letter extends LetterName>(
  tx: Transaction,
  mail: { accountId: string; letter: Letter; facts: LetterFacts[Letter] },
): Promise<void> {
  await tx.insert(mails).values(mail);
}

/** The same letter to several people. */
export async function queueMails<Letter extends LetterName>(
  tx: Transaction,
  accountIds: string[],
  letter: Letter,
  facts: LetterFacts[Letter],
): Promise<void> {
  for (const accountId of accountIds) await queueMail(tx, { accountId, letter, facts });
}

/** The answer to a reader who left an address; it stands in the report and nowhere else. */
export async function queueAnswer(tx: Transaction, reportId: string): Promise<void> {
  await tx.insert(mails).values({ letter: "report_answer", facts: { reportId } });
}
