import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** How many people should have been erased for more than a day: an alarm (B-055). */
export async function overdueErasures(): Promise<number> {
  const { rows } = await db.execute<{ people: number }>(
    sql`select count(*)::int as people from erasures_due where due_at < now() - interval '1 day'`,
  );
  return rows[0]?.people ?? 0;
}
