// Brings a database to the state of this build: tables by migrations, rules by the files of db/sql
// (docs/decisions/0065).
import { isDeepStrictEqual } from "node:util";
import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { definitionsOfDerived, refillDerived } from "./migrate/derived";
import { applyMigrations, knownMigrations, makeLedgers, seenMigrations } from "./migrate/migrations";
import { originOf } from "./migrate/origin";
import { lockEverything, lockViews, withPatience } from "./migrate/patience";
import {
  createIndexing,
  dropRules,
  holdsRulesOnly,
  replaceRules,
  rulesFingerprint,
  rulesNow,
  rulesOf,
  sqlFiles,
  viewsIn,
} from "./migrate/rules";
import { type Sources, thisBuild } from "./migrate/sources";

/** Any number, as long as only the migrator uses it. */
const LOCK = 104_2005;

/**
 * All in one transaction: a process that is killed leaves the database as it was, and two that start together
 * wait for each other. What changed is replaced in place, so that others wait for the changed views only;
 * where that cannot be, all rules are dropped and made anew, and others wait for a moment. Throws, in German,
 * when the database is not one of ours or is busy for too long.
 */
export async function migrateDatabase(url: string, sources: Sources = thisBuild): Promise<void> {
  const client = new pg.Client(url);
  // When the server goes away, the query that was running fails; that is enough.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await withPatience(client, () => bringToState(client, sources));
  } finally {
    await client.end();
  }
}

/** The same, in the transaction of the caller. */
export async function bringToState(client: pg.ClientBase, sources: Sources = thisBuild): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
  const seen = await seenMigrations(client);
  if ((await originOf(client, seen, sources)) === "newer") return;
  const pending = knownMigrations(sources).filter(({ hash }) => !seen.includes(hash));
  const wanted = rulesOf(sources);
  const now = await rulesNow(client);
  if (pending.length === 0 && isDeepStrictEqual(now, wanted)) return;
  const changed = sqlFiles.filter((file) => wanted[file] !== now[file]);

  await client.query("set local search_path = public, extensions");
  await makeLedgers(client);
  const before = await definitionsOfDerived(client);
  await client.query("savepoint as_it_was");
  try {
    await lockViews(client, viewsIn(changed, sources));
    await createIndexing(client, sources);
    await applyMigrations(client, pending);
    await replaceRules(client, changed, sources);
    if (!(await holdsRulesOnly(client, sources))) throw new NotInPlace();
  } catch (error) {
    if (!isNotInPlace(error)) throw error;
    await client.query("rollback to savepoint as_it_was");
    await lockEverything(client);
    await dropRules(client);
    await createIndexing(client, sources);
    await applyMigrations(client, pending);
    await replaceRules(client, sqlFiles, sources);
  }
  await refillDerived(client, before);
  await client.query("insert into drizzle.applied_rules (fingerprint, files) values ($1, $2)", [
    rulesFingerprint(wanted),
    wanted,
  ]);
}

/** Something of db/sql went, or moved. */
class NotInPlace extends Error {}

/**
 * A view would lose a column, a function would give back something else, or a table cannot be changed below
 * what uses it.
 */
function isNotInPlace(error: unknown): boolean {
  const codes = ["42P16", "42P13", "2BP01", "0A000"];
  return (
    error instanceof NotInPlace || (error instanceof pg.DatabaseError && codes.includes(error.code ?? ""))
  );
}

/**
 * Makes the tables as they were after the given migrations, without rules, in the transaction of the caller,
 * in an empty database. Throws, in German, when this build does not know one of them.
 */
export async function createTablesOf(client: pg.ClientBase, hashes: string[]): Promise<void> {
  const known = new Map(knownMigrations(thisBuild).map((migration) => [migration.hash, migration]));
  const wanted = hashes.map((hash) => known.get(hash));
  if (!wanted.every((migration) => migration !== undefined))
    throw new Error(
      "Die Sicherung stammt von einer anderen oder neueren Fassung dieses Programms. Bitte mit jener Fassung wiederherstellen.",
    );
  await client.query("set local search_path = public, extensions");
  await makeLedgers(client);
  await createIndexing(client, thisBuild);
  await applyMigrations(client, wanted);
}

/**
 * Whether the database has been brought to the state of this build. It may have gone further since: while a
 * newer version is being rolled out, the servers of this one go on.
 */
export async function isMigrated(db: Pick<NodePgDatabase, "execute">): Promise<boolean> {
  const migrations = await db.execute<{ hash: string }>(sql`select hash from drizzle.__drizzle_migrations`);
  const rules = await db.execute(
    sql`select from drizzle.applied_rules where fingerprint = ${rulesFingerprint(rulesOf(thisBuild))}`,
  );
  const seen = new Set(migrations.rows.map((row) => row.hash));
  return Boolean(rules.rowCount) && knownMigrations(thisBuild).every(({ hash }) => seen.has(hash));
}
