import { eq, sql } from "drizzle-orm";
import { linkPath, makeLink } from "@/commands/account/step/one-time-link";
import type { Transaction } from "@/db/client";
import { jobcenters, type accounts } from "@/db/schema";
import { longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import type { Letter } from "@/platform/mail/letter";
import { askedBeforeInDays, unusedAccountKeptInMonths } from "@/domain/retention-periods";
import { ownAccountLeft, teamAccountLeft } from "@/platform/mail/letters/account-left";
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

/** Null when the account was used meanwhile, or is anonymised already. */
export async function accountLeftLetter(
  tx: Transaction,
  { accountId }: LetterFacts["account_left"],
  account: AccountRow,
): Promise<Letter | null> {
  const { rows } = await tx.execute<{ leftSince: string; eraseOn: string; isLast: boolean }>(sql`
    select left_since as "leftSince", is_last as "isLast", greatest(
      left_since + make_interval(months => ${unusedAccountKeptInMonths}::int),
      told_at + make_interval(days => ${askedBeforeInDays}::int)) as "eraseOn"
    from left_accounts where id = ${accountId} and told_at > left_since`);
  const [left] = rows;
  if (!left) return null;
  const facts = {
    leftSince: longDay(new Date(left.leftSince)),
    eraseOn: longDay(new Date(left.eraseOn)),
    isLast: left.isLast,
  };
  if (accountId === account.id) return ownAccountLeft({ ...facts, link: address("/anmelden") });
  const list = account.role === "lead" ? "/redaktion/team" : "/redaktion/konten";
  return teamAccountLeft({ ...facts, link: address(`${list}/${accountId}`) });
}
