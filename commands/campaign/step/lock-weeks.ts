import { asc, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { aktionswochen } from "@/db/schema";

export type WeekRow = typeof aktionswochen.$inferSelect;

/**
 * Every Aktionswoche, under a table lock: nobody adds or changes one before this transaction ends, so no two
 * can overlap.
 */
export async function lockWeeks(tx: Transaction): Promise<WeekRow[]> {
  await tx.execute(sql`lock table ${aktionswochen} in share row exclusive mode`);
  return tx.select().from(aktionswochen).orderBy(asc(aktionswochen.startsOn), asc(aktionswochen.slug));
}
