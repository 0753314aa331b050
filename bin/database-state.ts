/**
 * Whether the demo's world is complete. Stored as a comment on the schema at the end: an interrupted filling
 * leaves none.
 */
import { sql } from "drizzle-orm";
import pg from "pg";
import { db } from "@/db/client";
import { knownMigrations, seenMigrations } from "@/db/migrate/migrations";
import { isOfAnotherLine } from "@/db/migrate/origin";
import { thisBuild } from "@/db/migrate/sources";

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

/** Filled by an earlier version, from whose tables there is no way to those of this build. */
export async function isOfAnEarlierVersion(): Promise<boolean> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const known = knownMigrations(thisBuild).map((migration) => migration.hash);
    return isOfAnotherLine(await seenMigrations(client), known);
  } finally {
    await client.end();
  }
}

/**
 * Deletes everything: tables, migrations, the mark. Refuses a database that is not the demo's, and one of the
 * demo to which somebody added accounts, unless that was asked for.
 */
export async function emptyDatabase({ isAskedFor }: { isAskedFor: boolean }): Promise<void> {
  const mayGo = isAskedFor && (await isFilled());
  if (!mayGo && (await isSomebodyElses())) {
    throw new Error(
      "Die Datenbank in DATABASE_URL enthält Daten, die nicht aus der Vorführung stammen. Für die Vorführung bitte eine leere angeben oder DATABASE_URL weglassen.",
    );
  }
  for (const schema of ["public", "indexing", "drizzle"])
    await db.execute(sql.raw(`drop schema if exists ${schema} cascade`));
  await db.execute(sql`create schema public`);
}

async function isSomebodyElses(): Promise<boolean> {
  const { rows } = await db.execute<{ tables: number; hasAccounts: boolean }>(sql`
    select count(*)::int as tables, coalesce(bool_or(tablename = 'accounts'), false) as "hasAccounts"
      from pg_tables where schemaname = 'public'`);
  const found = rows[0];
  if (!found || found.tables === 0) return false;
  if (!found.hasAccounts) return true;
  const { rowCount } = await db.execute(sql`select from accounts where email not like '%.example' limit 1`);
  return Boolean(rowCount);
}
