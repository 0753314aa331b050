// How a queued letter becomes one that can be sent.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema";
import type { LetterFacts, LetterName } from "@/domain/mail/letter";
import { env } from "@/platform/env";
import { writeLetter, type Letter, type WrittenLetter } from "@/platform/mail/letter";

type AccountRow = typeof accounts.$inferSelect;

export type Composed = { to: { name: string; address: string }; letter: WrittenLetter };

/** Null when the letter is no longer needed. */
export type Composer<Name extends LetterName> = (
  tx: Transaction,
  mail: { accountId: string | null; facts: LetterFacts[Name] },
) => Promise<Composed | null>;

type Write<Facts> = (tx: Transaction, facts: Facts, account: AccountRow) => Promise<Letter | null>;

/** The composer of a letter to somebody who has an account. Null also when the account is locked or gone. */
export function toAccount<Facts>(write: Write<Facts>) {
  return async (tx: Transaction, { accountId, facts }: { accountId: string | null; facts: Facts }) => {
    const [account] =
      accountId === null ? [] : await tx.select().from(accounts).where(eq(accounts.id, accountId));
    if (!account || account.lockedAt) return null;
    const letter = await write(tx, facts, account);
    return (
      letter && { to: { name: account.name, address: account.email }, letter: writeLetter(letter, account) }
    );
  };
}

/** A path of this portal as an address for a letter. */
export function address(path: string): string {
  return `${env().APP_URL}${path}`;
}
