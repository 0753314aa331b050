import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const migrationsFolder = resolve("db/migrations");
/** Any number, as long as only migrations use it. */
const LOCK = 104_2005;

/** Brings the database up to date. Two processes that start together wait for each other. */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/** The migrations of this build that the database has not seen. */
export async function missingMigrations(db: Pick<NodePgDatabase, "execute">): Promise<number> {
  const known = await db.execute<{ hash: string }>(sql`select hash from drizzle.__drizzle_migrations`);
  const hashes = new Set(known.rows.map((row) => row.hash));
  return readMigrationFiles({ migrationsFolder }).filter((migration) => !hashes.has(migration.hash)).length;
}
