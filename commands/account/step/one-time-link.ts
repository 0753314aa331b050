import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Database, type Transaction } from "@/db/client";
import { accounts, jobcenters, oneTimeLinks } from "@/db/schema";
import { linkWorksForHours } from "@/domain/retention-periods";
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

/**
 * Creates a one-time link for an account and a purpose and returns its token, of which only a hash is stored.
 * Earlier links for the same purpose stop working.
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

/** Path of the page behind a link. Opening it changes nothing; pressing its button does. */
export const linkPath = (reference: string): string => `/anmelden/link?schluessel=${reference}`;

const stillWorks = (reference: string) =>
  and(
    eq(oneTimeLinks.tokenHash, hashOfReference(reference)),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, sql`now()`),
  );

/** The account of a valid link, or null when it was used, has expired or never existed. Changes nothing. */
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
 * Whether a link is valid, for a client that opens it. Counts invalid ones per connection; above the limit
 * the answer is false for every link (S-20). `address` is the network address of the client.
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

/** Marks a valid link as used. Of two calls at the same moment only one returns true. */
export async function spendLink(tx: Transaction, reference: string): Promise<boolean> {
  const used = await tx
    .update(oneTimeLinks)
    .set({ usedAt: sql`now()` })
    .where(stillWorks(reference))
    .returning({ id: oneTimeLinks.id });
  return used.length > 0;
}
