import "server-only";
import { containing } from "@/db/like";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { ListedAccount } from "@/domain/account/listed-account";
import { and, asc, count, eq, ilike, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import type { AccountState } from "@/domain/account/account-state";
import { db } from "@/db/client";
import { accounts, jobcenters } from "@/db/schema";
import type { Person, Role } from "@/domain/account/role";
import { within } from "./within";

export type AccountFilter = { words?: string; role?: Role; state?: AccountState; page?: number };
export type AccountList = {
  accounts: ListedAccount[];
  total: number;
  page: number;
  pages: number;
  /** How many were anonymised, whatever the filter. */
  former: number;
};

const perPage = 50;

/** The accounts the actor looks after, by Jobcenter and name. */
export async function accountList(
  actor: Person,
  { words, role, state, page = 1 }: AccountFilter = {},
): Promise<AccountList> {
  const own = within(actor, "account.read", accounts);
  const wanted = and(
    own,
    isNull(accounts.erasedAt),
    matching(words),
    role ? eq(accounts.role, role) : undefined,
    state ? inState[state] : undefined,
  );
  const [totals] = await db
    .select({ total: count() })
    .from(accounts)
    .leftJoin(jobcenters, eq(jobcenters.id, accounts.jobcenterId))
    .where(wanted);
  const total = totals?.total ?? 0;
  const pages = pageCount(total, perPage);
  const shown = pageWithin(page, pages);
  const rows = await db
    .select({ account: accounts, jobcenterName: jobcenters.shortName })
    .from(accounts)
    .leftJoin(jobcenters, eq(jobcenters.id, accounts.jobcenterId))
    .where(wanted)
    .orderBy(
      sql`${jobcenters.shortName} collate "de-x-icu" nulls first`,
      sql`${accounts.name} collate "de-x-icu"`,
      asc(accounts.id),
    )
    .limit(perPage)
    .offset((shown - 1) * perPage);
  return {
    accounts: rows.map(({ account, jobcenterName }) => listed(account, jobcenterName)),
    total,
    page: shown,
    pages,
    former: await db.$count(accounts, and(own, isNotNull(accounts.erasedAt))),
  };
}

const inState: Record<AccountState, SQL | undefined> = {
  locked: isNotNull(accounts.lockedAt),
  invited: and(isNull(accounts.lockedAt), isNull(accounts.passwordHash), isNull(accounts.oidcSubject)),
  active: and(
    isNull(accounts.lockedAt),
    or(isNotNull(accounts.passwordHash), isNotNull(accounts.oidcSubject)),
  ),
};

function matching(words = ""): SQL | undefined {
  const everyWord = words
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => {
      const pattern = containing(word);
      return or(
        ilike(accounts.name, pattern),
        ilike(accounts.email, pattern),
        ilike(jobcenters.name, pattern),
      );
    });
  return and(...everyWord);
}

/** The account as the pages show it. */
export function listed(account: typeof accounts.$inferSelect, jobcenterName: string | null): ListedAccount {
  const { id, name, email, role, jobcenterId, isAccessibilityContact, lastSignedInAt } = account;
  const isInvited = account.passwordHash === null && account.oidcSubject === null;
  return {
    id,
    name,
    email,
    role,
    jobcenterId,
    jobcenterName,
    state: account.lockedAt ? "locked" : isInvited ? "invited" : "active",
    isAccessibilityContact,
    lastSignedInAt,
  };
}
