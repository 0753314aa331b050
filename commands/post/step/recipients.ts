// Who gets a letter about a post.
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema";
import { rolesOfJobcenter } from "@/domain/account/role";
import type { RevisionRow } from "./lock-post";

/** All moderators that can sign in. */
export async function moderators(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "moderator"), isNull(accounts.lockedAt)))
    .orderBy(accounts.id);
  return rows.map((row) => row.id);
}

/** All accounts of a Jobcenter that write there and can sign in. */
export async function peopleOf(tx: Transaction, jobcenterId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.jobcenterId, jobcenterId),
        inArray(accounts.role, rolesOfJobcenter),
        isNull(accounts.lockedAt),
      ),
    )
    .orderBy(accounts.id);
  return rows.map((row) => row.id);
}

/** The account that invited to an Aktion; when it cannot sign in, all accounts of the home Jobcenter. */
export async function inviterOf(
  tx: Transaction,
  invitedBy: string | null,
  homeId: string,
): Promise<string[]> {
  const people = await peopleOf(tx, homeId);
  return invitedBy !== null && people.includes(invitedBy) ? [invitedBy] : people;
}

/**
 * The accounts that created and submitted the revision; when none of them can sign in, the leads of the
 * Jobcenter.
 */
export async function authorsOf(
  tx: Transaction,
  revision: RevisionRow,
  jobcenterId: string,
): Promise<string[]> {
  const wanted = [revision.submittedBy, revision.createdBy].filter((id) => id !== null);
  const people =
    wanted.length === 0
      ? []
      : await tx
          .select({ id: accounts.id })
          .from(accounts)
          .where(
            and(
              inArray(accounts.id, wanted),
              eq(accounts.jobcenterId, jobcenterId),
              isNull(accounts.lockedAt),
            ),
          );
  if (people.length > 0) return [...new Set(people.map((row) => row.id))];
  const leads = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "lead"), eq(accounts.jobcenterId, jobcenterId), isNull(accounts.lockedAt)))
    .orderBy(accounts.id);
  return leads.map((row) => row.id);
}
