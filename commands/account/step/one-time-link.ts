import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Database, type Transaction } from "@/db/client";
import { accounts, jobcenters, oneTimeLinks } from "@/db/schema";
import {
  connectionOf,
  personalKey,
  takeBackTry,
  takeTry,
  type Limit,
} from "@/platform/rate-limit/rate-limit";
import { hashOfReference, newReference } from "@/platform/secret";

export type LinkPurpose = (typeof oneTimeLinks.purpose.enumValues)[number];
export type LinkOwner = {
  accountId: string;
  purpose: LinkPurpose;
  name: string;
  email: string;
  jobcenterName: string | null;
};

/** Hours for which a link works (D-020). */
export const linkWorksForHours = 24;

/**
 * Makes a link for one person and purpose and gives back its reference, which only the letter knows. Earlier
 * links for the same purpose stop working: the newest letter counts.
 */
export async function makeLink(
  tx: Transaction | Database,
  accountId: string,
  purpose: LinkPurpose,
): Promise<string> {
  const reference = newReference();
  await tx
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.accountId, accountId), eq(oneTimeLinks.purpose, purpose)));
  await tx
    .insert(oneTimeLinks)
    .values({
      accountId,
      purpose,
      tokenHash: hashOfReference(reference),
      expiresAt: sql`now() + make_interval(hours => ${linkWorksForHours})`,
    });
  return reference;
}

/** Where a link leads: a page that changes nothing until its button is pressed. */
export const linkPath = (reference: string): string => `/anmelden/link?schluessel=${reference}`;

const stillWorks = (reference: string) =>
  and(
    eq(oneTimeLinks.tokenHash, hashOfReference(reference)),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, sql`now()`),
  );

/** Whose link this is, or null when it was used, is too old or never was. Changes nothing. */
export async function linkOwner(
  reference: string,
  tx: Transaction | Database = db,
): Promise<LinkOwner | null> {
  const [row] = await tx
    .select({
      accountId: accounts.id,
      purpose: oneTimeLinks.purpose,
      name: accounts.name,
      email: accounts.email,
      jobcenterName: jobcenters.shortName,
    })
    .from(oneTimeLinks)
    .innerJoin(accounts, eq(accounts.id, oneTimeLinks.accountId))
    .leftJoin(jobcenters, eq(jobcenters.id, accounts.jobcenterId))
    .where(and(stillWorks(reference), isNull(accounts.lockedAt)));
  return row ?? null;
}

const wrongLinks: Limit = {
  free: 30,
  firstPauseInSeconds: 10,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 3600,
};

/**
 * Whether a link works, for whoever just followed it. Counts wrong ones per connection (S-20) and then says
 * no to all.
 */
export async function openLink({
  reference,
  address,
}: {
  reference: string;
  address: string;
}): Promise<boolean> {
  const key = personalKey("link connection", connectionOf(address));
  if (!(await takeTry(key, wrongLinks))) return false;
  const works = (await linkOwner(reference)) !== null;
  if (works) await takeBackTry(key);
  return works;
}

/** Uses a link up. Of two people who use it at the same moment only one gets true. */
export async function spendLink(tx: Transaction, reference: string): Promise<boolean> {
  const used = await tx
    .update(oneTimeLinks)
    .set({ usedAt: sql`now()` })
    .where(stillWorks(reference))
    .returning({ id: oneTimeLinks.id });
  return used.length > 0;
}
