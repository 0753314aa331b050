// `kill -9` of the migrator in the middle of its work: as a process of its own, in its last statement.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { drizzle } from "drizzle-orm/node-postgres";
import { expect, it } from "vitest";
import { createTablesOf, isMigrated, migrateDatabase } from "@/db/migrate";
import { knownMigrations } from "@/db/migrate/migrations";
import { thisBuild } from "@/db/migrate/sources";
import {
  catalog,
  client,
  eachInItsOwnDatabase,
  freshnessIn30Seconds,
  isWaitingFor,
  url,
  value,
  withChanged,
} from "@/db/testing/migrated";

eachInItsOwnDatabase();

const startMigrator = (): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", "bin/migrate.ts"], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: "ignore",
  });

/** Any number, as long as the migrator uses another one. */
const LOCK = 9;

/**
 * The migrator ends its transaction by saying which rules it applied. From now on that statement waits until
 * we release the lock.
 */
const holdLastStatement = () =>
  client.query(`
    create function drizzle.wait_for_test() returns trigger language plpgsql set lock_timeout = 0 as $$
      begin perform pg_advisory_xact_lock_shared(${LOCK}); return new; end $$;
    create trigger wait_for_test before insert on drizzle.applied_rules
      for each row execute function drizzle.wait_for_test();
    select pg_advisory_lock(${LOCK})`);

const states: Record<string, () => Promise<unknown>> = {
  "a database that has only the tables of the first version": async () => {
    await client.query("begin");
    await createTablesOf(client, [knownMigrations(thisBuild)[0]!.hash]);
    await client.query("commit");
  },
  "a database with the rules of another version": () =>
    migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds)),
};

it.each(Object.keys(states))(
  "leaves %s as it was, and the next run finishes",
  async (state) => {
    await states[state]!();
    await holdLastStatement();
    const before = await catalog();

    const killed = startMigrator();
    const pid = await isWaitingFor(
      "wait_event_type = 'Lock' and query like 'insert into drizzle.applied_rules%'",
    );
    killed.kill("SIGKILL");
    expect(await once(killed, "exit")).toEqual([null, "SIGKILL"]);
    // PostgreSQL notices only after the statement that nobody waits for its answer.
    await client.query("select pg_advisory_unlock($1)", [LOCK]);
    while ((await value(`select count(*)::int from pg_stat_activity where pid = ${pid}`)) !== 0) continue;
    expect(await catalog()).toEqual(before);
    expect(await isMigrated(drizzle(client))).toBe(false);

    expect(await once(startMigrator(), "exit")).toEqual([0, null]);
    expect(await isMigrated(drizzle(client))).toBe(true);
    expect(await value("select count(*)::int from jobcenters")).toBe(104);
  },
  120_000,
);
