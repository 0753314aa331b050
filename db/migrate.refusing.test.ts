// When the migrator refuses, is cut off or has to wait (docs/decisions/0065).
import pg from "pg";
import { expect, it } from "vitest";
import { migrateDatabase } from "./migrate";
import {
  catalog,
  client,
  eachInItsOwnDatabase,
  freshnessIn30Seconds,
  isWaitingFor,
  timesApplied,
  url,
  value,
  withChanged,
} from "./testing/migrated";

eachInItsOwnDatabase();

it("leaves everything as it was when a file is wrong, and names the line", async () => {
  await migrateDatabase(url);
  const before = await catalog();
  const wrong = withChanged("reader-role.sql", (text) => text.replace("GRANT USAGE", "GRANT USAGE USAGE"));
  await expect(migrateDatabase(url, wrong)).rejects.toThrow(/reader-role\.sql:\d+: syntax error/);
  expect(await catalog()).toEqual(before);
  expect(await timesApplied()).toBe(1);
});

it("leaves everything as it was when it is cut off in the middle, and can be run again (R-04)", async () => {
  await migrateDatabase(url);
  const before = await catalog();
  const slow = withChanged("reader-role.sql", (text) => `${text}\nselect pg_sleep(60);\n`);
  const outcome = migrateDatabase(url, slow).then(
    () => "finished",
    () => "cut off",
  );
  await client.query("select pg_terminate_backend($1)", [await isWaitingFor("wait_event = 'PgSleep'")]);
  expect(await outcome).toBe("cut off");
  expect(await catalog()).toEqual(before);
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  expect(await timesApplied()).toBe(2);
});

it("lets others read while it waits for a long transaction, and goes on after it", async () => {
  await migrateDatabase(url);
  const long = new pg.Client(url);
  await long.connect();
  await long.query("begin");
  await long.query("select from portal_freshness");
  const migrated = migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  await isWaitingFor("wait_event_type = 'Lock'");
  // Waits behind the migrator, until that gives up for now.
  await client.query("set statement_timeout = '5s'");
  await client.query("select from portal_freshness");
  expect(await timesApplied()).toBe(1);
  await long.query("commit");
  await long.end();
  await migrated;
  expect(await timesApplied()).toBe(2);
});

it("refuses a database of the version before the baseline, and says what to do", async () => {
  await client.query(`create schema drizzle;
    create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
    insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the version before', 1);
    create table posts (id uuid)`);
  await expect(migrateDatabase(url)).rejects.toThrow(/früheren Fassung.*npm run demo -- --fresh/);
});

it("refuses a database with tables of somebody else, and touches nothing in it", async () => {
  await client.query("create table theirs (id int); create view their_view as select * from theirs");
  await expect(migrateDatabase(url)).rejects.toThrow("nicht von diesem Programm");
  expect(await value("select count(*)::int from their_view")).toBe(0);
});
