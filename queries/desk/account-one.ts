import "server-only";
import type { ListedAccount } from "@/domain/account/listed-account";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { listed } from "./account-list";

/** One account that the actor manages, or null when there is none or the actor may not see it. */
export async function accountOne(actor: Person, accountId: string): Promise<ListedAccount | null> {
  if (!/^[0-9a-f-]{36}$/.test(accountId)) return null;
  const [row] = await db
    .select({ account: accounts, jobcenterName: jobcenters.shortName })
    .from(accounts)
    .leftJoin(jobcenters, eq(jobcenters.id, accounts.jobcenterId))
    .where(eq(accounts.id, accountId));
  if (!row || row.account.erasedAt || !can(actor, "account.read", row.account)) return null;
  return listed(row.account, row.jobcenterName);
}
