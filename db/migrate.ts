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

/** Fingerprints of the migrations a database has seen, oldest first. */
export async function seenMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    "select hash from drizzle.__drizzle_migrations order by created_at, id",
  );
  return rows.map((row) => row.hash);
}

/**
 * Makes the tables as they were after the given migrations, in the transaction of the caller, in an empty
 * database. Throws, in German, when this build does not know one of them.
 */
export async function migrateExactly(client: pg.ClientBase, hashes: string[]): Promise<void> {
  const known = new Map(
    readMigrationFiles({ migrationsFolder }).map((migration) => [migration.hash, migration]),
  );
  await client.query("create schema drizzle");
  await client.query(
    "create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)",
  );
  for (const hash of hashes) {
    const migration = known.get(hash);
    if (!migration)
      throw new Error(
        "Die Sicherung stammt von einer anderen oder neueren Fassung dieses Programms. Bitte mit jener Fassung wiederherstellen.",
      );
    for (const statement of migration.sql) await client.query(statement);
    await client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)", [
      hash,
      migration.folderMillis,
    ]);
  }
}
