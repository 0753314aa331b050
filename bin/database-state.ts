/**
 * Whether the demo's world is complete. Stored as a comment on the schema at the end: an interrupted filling
 * leaves none.
 */
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

const MARK = "demo world complete";

export async function isFilled(): Promise<boolean> {
  const { rows } = await db.execute<{ mark: string | null }>(
    sql`select obj_description(to_regnamespace('public'), 'pg_namespace') as mark`,
  );
  return rows[0]?.mark === MARK;
}

export async function markAsFilled(): Promise<void> {
  await db.execute(sql.raw(`comment on schema public is '${MARK}'`));
}

/** Deletes everything: tables, migrations, the mark. Refuses a database that is not the demo's. */
export async function emptyDatabase(): Promise<void> {
  if (!(await isFilled()) && (await isSomebodyElses())) {
    throw new Error(
      "Die Datenbank in DATABASE_URL enthält Daten, die nicht aus der Vorführung stammen. Für die Vorführung bitte eine leere angeben oder DATABASE_URL weglassen.",
    );
  }
  await db.execute(sql`drop schema if exists public cascade`);
  await db.execute(sql`drop schema if exists drizzle cascade`);
  await db.execute(sql`create schema public`);
}

async function isSomebodyElses(): Promise<boolean> {
  const { rows } = await db.execute<{ tables: number; hasAccounts: boolean }>(sql`
    select count(*)::int as tables, coalesce(bool_or(tablename = 'accounts'), false) as "hasAccounts" from pg_tables where schemaname = 'public'`);
  const found = rows[0];
  if (!found || found.tables === 0) return false;
  if (!found.hasAccounts) return true;
  const { rowCount } = await db.execute(sql`select from accounts where email not like '%.example' limit 1`);
  return Boolean(rowCount);
}
