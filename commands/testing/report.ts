// What the tests of reports prepare.
import { eq } from "drizzle-orm";
import { composeLetter } from "@/commands/mail/step/compose-letter";
import { cast } from "@/commands/testing";
import { db } from "@/db/client";
import { accounts, mails, reports } from "@/db/schema";
import type { LetterName } from "@/domain/mail/letter";

/** The usual people, who are the only ones that can sign in, so only they get letters; no report, no mail. */
export async function reportCast() {
  await db.delete(mails);
  await db.delete(reports);
  await db.update(accounts).set({ lockedAt: new Date() });
  return cast();
}

export async function storedReport(id: string) {
  const [report] = await db.select().from(reports).where(eq(reports.id, id));
  return report!;
}

/** The first queued letter of this kind, composed as it would be sent now; null when it is dropped. */
export async function composed(letter: LetterName) {
  const [mail] = await db.select().from(mails).where(eq(mails.letter, letter));
  return db.transaction((tx) => composeLetter(tx, mail!));
}
