import { eq } from "drizzle-orm";
import { linkPath, makeLink } from "@/commands/account/step/one-time-link";
import type { Transaction } from "@/db/client";
import { jobcenters, type accounts } from "@/db/schema";
import type { LetterFacts } from "@/domain/mail/letter";
import type { Letter } from "@/platform/mail/letter";
import { invitation } from "@/platform/mail/letters/invitation";
import { passwordReset } from "@/platform/mail/letters/password-reset";
import { address } from "./composer";

type AccountRow = typeof accounts.$inferSelect;

/** Null when the invitation was accepted meanwhile. */
export async function invitationLetter(
  tx: Transaction,
  _facts: LetterFacts["invitation"],
  account: AccountRow,
): Promise<Letter | null> {
  if (account.passwordHash) return null;
  const link = address(linkPath(await makeLink(tx, account.id, "invitation")));
  const [jobcenter] = account.jobcenterId
    ? await tx.select().from(jobcenters).where(eq(jobcenters.id, account.jobcenterId))
    : [];
  return invitation({ link, organisation: jobcenter?.name ?? "Deutscher Landkreistag" });
}

export async function passwordResetLetter(
  tx: Transaction,
  _facts: LetterFacts["password_reset"],
  account: AccountRow,
): Promise<Letter> {
  return passwordReset({ link: address(linkPath(await makeLink(tx, account.id, "password_reset"))) });
}
