import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts, jobcenters } from "@/db/schema";
import type { AccountSubject } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";

export type AccountRow = typeof accounts.$inferSelect;

/**
 * Takes row locks on an account and on those of all administrators, always in the same order, so that two
 * administrators who lock each other at the same moment are handled one after the other. Throws NotAllowed
 * when there is no such account, or when it was anonymised.
 */
export async function holdAccount(tx: Transaction, accountId: string): Promise<AccountRow> {
  const held = await tx
    .select()
    .from(accounts)
    .where(or(eq(accounts.id, accountId), eq(accounts.role, "admin")))
    .orderBy(accounts.id)
    .for("update");
  const account = held.find((row) => row.id === accountId);
  if (!account || account.erasedAt) throw new NotAllowed("account.read");
  return account;
}

/** The account as a subject of the policy. */
export const subjectOf = ({ id, role, jobcenterId }: AccountRow): AccountSubject => ({
  accountId: id,
  role,
  jobcenterId,
});

/** The account as the subject of a history entry. */
export const historySubject = ({ id, jobcenterId }: Pick<AccountRow, "id" | "jobcenterId">) => ({
  type: "account" as const,
  id,
  jobcenterId,
});

/**
 * Checks that another administrator can sign in when this account no longer can or is (S-40); call it after
 * `holdAccount`. Throws NotPossibleNow.
 */
export async function requireAnotherAdmin(tx: Transaction, accountId: string): Promise<void> {
  const others = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "admin"), isNull(accounts.lockedAt), ne(accounts.id, accountId)))
    .limit(1);
  if (others.length > 0) return;
  throw new NotPossibleNow(
    "last administrator",
    "Das ist das letzte Konto der Administration. Bitte richten Sie zuerst ein zweites ein.",
  );
}

/** Short name of a Jobcenter; null for the Landkreistag or an unknown id. */
export async function jobcenterNameOf(tx: Transaction, jobcenterId: string | null): Promise<string | null> {
  if (!jobcenterId) return null;
  const [row] = await tx
    .select({ name: jobcenters.shortName })
    .from(jobcenters)
    .where(eq(jobcenters.id, jobcenterId));
  return row?.name ?? null;
}
