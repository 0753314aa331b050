import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { ClientBase } from "pg";
import type { Sources } from "./sources";

/** Oldest first. */
export function knownMigrations({ migrations }: Sources): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: migrations });
}

/** Fingerprints of the migrations a database has seen, oldest first. */
export async function seenMigrations(client: ClientBase): Promise<string[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as exists",
  );
  if (!found[0]?.exists) return [];
  const { rows } = await client.query<{ hash: string }>(
    "select hash from drizzle.__drizzle_migrations order by created_at, id",
  );
  return rows.map((row) => row.hash);
}

/** Where is written down what a database has seen: Drizzle's own table, and one for the rules. */
export async function makeLedgers(client: ClientBase): Promise<void> {
  await client.query(`
    create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null,
      created_at bigint);
    create table if not exists drizzle.applied_rules (
      id integer primary key generated always as identity, fingerprint text not null, files jsonb not null,
        applied_at timestamptz not null default now());`);
}

/** Not by Drizzle's migrator, which would commit before the rules are there. */
export async function applyMigrations(client: ClientBase, migrations: MigrationMeta[]): Promise<void> {
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) await client.query(statement);
    await client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)", [
      hash,
      folderMillis,
    ]);
  }
}
