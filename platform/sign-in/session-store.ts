/** Sessions in our own table. Deleting the row ends the session at once (D-005, D-011). */
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Database, type Transaction } from "@/db/client";
import { accounts, jobcenters, sessions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { sessionIdleInMinutes, sessionLongestInHours, type SessionTimeLeft } from "@/domain/account/session";
import { hashOfReference, newReference } from "@/platform/secret";

export type SignedIn = {
  sessionId: string;
  actor: Person;
  name: string;
  email: string;
  /** The short name of the Jobcenter; null for people of the Landkreistag. */
  jobcenterName: string | null;
  signedInAt: Date;
};

const idle = sql.raw(`interval '${sessionIdleInMinutes} minutes'`);
const longest = sql.raw(`interval '${sessionLongestInHours} hours'`);

/** Opens a session and returns its reference. The table stores only its hash. */
export async function startSession(
  tx: Transaction | Database,
  accountId: string,
  device: string,
): Promise<string> {
  const reference = newReference();
  await tx
    .insert(sessions)
    .values({ tokenHash: hashOfReference(reference), accountId, device, expiresAt: sql`now() + ${longest}` });
  await tx
    .update(accounts)
    .set({ lastSignedInAt: sql`now()` })
    .where(eq(accounts.id, accountId));
  return reference;
}

/** Ends the session of a reference; does nothing if there is none. */
export async function endSessionOf(reference: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashOfReference(reference)));
}

/**
 * The signed-in person of a reference; null if the session is over or idle too long, or the account is
 * locked. Role and Jobcenter are read each time, so a change takes effect with the next request (S-18).
 */
export async function findSession(reference: string): Promise<SignedIn | null> {
  const [row] = await db
    .select({
      session: sessions,
      account: accounts,
      jobcenterName: jobcenters.shortName,
      // One write per minute is exact enough for a limit of one hour.
      isStale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(jobcenters, eq(jobcenters.id, accounts.jobcenterId))
    .where(
      and(
        eq(sessions.tokenHash, hashOfReference(reference)),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - ${idle}`),
        isNull(accounts.lockedAt),
      ),
    );
  if (!row) return null;
  if (row.isStale)
    await db
      .update(sessions)
      .set({ lastSeenAt: sql`now()` })
      .where(eq(sessions.id, row.session.id));
  const { session, account, jobcenterName } = row;
  return {
    sessionId: session.id,
    actor: {
      kind: "person",
      accountId: account.id,
      role: account.role,
      jobcenterId: account.jobcenterId,
      isAccessibilityContact: account.isAccessibilityContact,
    } as Person,
    name: account.name,
    email: account.email,
    jobcenterName,
    signedInAt: session.createdAt,
  };
}

/** The remaining time of a session; the call does not extend it. Null if it is over. */
export async function sessionTimeLeft(reference: string): Promise<SessionTimeLeft | null> {
  const idleEnd = sql`${sessions.lastSeenAt} + ${idle}`;
  const [row] = await db
    .select({
      seconds: sql<number>`ceil(extract(epoch from least(${idleEnd}, ${sessions.expiresAt}) - now()))::int`,
      canExtend: sql<boolean>`${idleEnd} < ${sessions.expiresAt}`,
    })
    .from(sessions)
    .where(eq(sessions.tokenHash, hashOfReference(reference)));
  return row && row.seconds > 0 ? row : null;
}
