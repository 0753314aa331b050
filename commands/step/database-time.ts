import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** The database's time at the start of the transaction: the only clock that decides what is public. */
export async function databaseTime(tx: Transaction): Promise<Date> {
  const { rows } = await tx.execute<{ now: string | Date }>(sql`select now() as now`);
  return new Date(rows[0]!.now);
}
