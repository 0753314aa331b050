// Who gets letters about a report: those who may handle it; without them, those who must appoint somebody.
import { and, eq, inArray, isNull, ne, or, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema";
import type { ReportSubject } from "@/domain/policy";

const isContact = eq(accounts.isAccessibilityContact, true);
const isLandkreistag = inArray(accounts.role, ["moderator", "admin"]);

/**
 * Accounts that get a letter about a new report and a reminder of it. Data protection gets them about
 * withdrawals only.
 */
export async function handlersOf(tx: Transaction, { kind, jobcenterId }: ReportSubject): Promise<string[]> {
  const here = jobcenterId === null ? isNull(accounts.jobcenterId) : eq(accounts.jobcenterId, jobcenterId);
  const own = and(here, ne(accounts.role, "datenschutz"));
  if (kind === "barrier")
    return firstSome(tx, [and(own, isContact), and(isLandkreistag, isContact), eq(accounts.role, "admin")]);
  if (kind === "error")
    return firstSome(tx, [and(own, inArray(accounts.role, ["lead", "moderator"])), own, isLandkreistag]);
  return find(tx, or(here, isNull(accounts.jobcenterId)));
}

/** Accounts of the Landkreistag that get a letter before a report is overdue. */
export async function overseersOf(tx: Transaction, { kind }: ReportSubject): Promise<string[]> {
  return find(tx, kind === "barrier" ? and(isLandkreistag, isContact) : isLandkreistag).then((people) =>
    people.length > 0 ? people : find(tx, isLandkreistag),
  );
}

async function firstSome(tx: Transaction, groups: (SQL | undefined)[]): Promise<string[]> {
  for (const group of groups) {
    const people = await find(tx, group);
    if (people.length > 0) return people;
  }
  return [];
}

async function find(tx: Transaction, group: SQL | undefined): Promise<string[]> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(group, isNull(accounts.lockedAt)))
    .orderBy(accounts.id);
  return rows.map((row) => row.id);
}
