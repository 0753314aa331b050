import { and, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema";

/**
 * Who looks after an account and can sign in: the other leads of its Jobcenter; where there are none, the
 * other administrators.
 */
export async function lookedAfterBy(
  tx: Transaction,
  { id, jobcenterId }: { id: string; jobcenterId: string | null },
): Promise<string[]> {
  const others = (of: ReturnType<typeof and>) =>
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(of, isNull(accounts.lockedAt), ne(accounts.id, id)))
      .orderBy(accounts.id);
  const leads = jobcenterId
    ? await others(and(eq(accounts.role, "lead"), eq(accounts.jobcenterId, jobcenterId)))
    : [];
  const found = leads.length > 0 ? leads : await others(eq(accounts.role, "admin"));
  return found.map((row) => row.id);
}
