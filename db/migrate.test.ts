// The promises of the migrator (docs/decisions/0065), each tried on a database of its own.
import { drizzle } from "drizzle-orm/node-postgres";
import { expect, it } from "vitest";
import { isMigrated, migrateDatabase } from "./migrate";
import {
  catalog,
  client,
  eachInItsOwnDatabase,
  freshnessIn30Seconds,
  timesApplied,
  url,
  value,
  withChanged,
} from "./testing/migrated";

eachInItsOwnDatabase();

it("brings an empty database to the state of this build, and then has nothing to do", async () => {
  await migrateDatabase(url);
  expect(await isMigrated(drizzle(client))).toBe(true);
  const made = await catalog();
  await migrateDatabase(url);
  expect(await catalog()).toEqual(made);
  expect(await timesApplied()).toBe(1);
});

it("lets two that start together both succeed", async () => {
  await Promise.all([migrateDatabase(url), migrateDatabase(url)]);
  expect(await isMigrated(drizzle(client))).toBe(true);
  expect(await timesApplied()).toBe(1);
});

it("applies a file that was changed, and says that another build's rules are not this one's", async () => {
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  expect(await value("select seconds_left <= 30 from portal_freshness")).toBe(true);
  expect(await isMigrated(drizzle(client))).toBe(false);
  await migrateDatabase(url);
  expect(await value("select pg_get_viewdef('portal_freshness'::regclass) like '%00:01:00%'")).toBe(true);
  expect(await timesApplied()).toBe(2);
});

it("keeps serving the version before: a newer build's rules and migrations are no reason to stop", async () => {
  await migrateDatabase(url);
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  await client.query(
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a newer build', 9e15)",
  );
  expect(await isMigrated(drizzle(client))).toBe(true);
  const before = await catalog();
  await migrateDatabase(url);
  expect(await catalog()).toEqual(before);
});

it("writes derived rows anew when the rule they follow from was changed, and only then", async () => {
  await migrateDatabase(url);
  const strayWord = () => value("select count(*)::int from search_vocabulary where word = 'verirrt'");
  await client.query("insert into search_vocabulary values ('verirrt', 'verirrt', 1)");
  await migrateDatabase(
    url,
    withChanged("search-index.sql", (text) => `${text}\n-- Another comment.\n`),
  );
  expect(await strayWord()).toBe(1);
  await migrateDatabase(
    url,
    withChanged("search-index.sql", (text) => text.replace(", 1000) AS title", ", 900) AS title")),
  );
  expect(await strayWord()).toBe(0);
});

it("replaces in place what can be replaced, so that nobody waits who does not use it", async () => {
  await migrateDatabase(url);
  const view = "select 'public_posts'::regclass::oid::int";
  const before = await value(view);
  await client.query("begin");
  await client.query("select from public_posts, list_page_changes(), search_corrections('wort')");
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  await client.query("commit");
  expect(await value(view)).toBe(before);
});

it("makes everything anew when a view loses a column, a function moves, or something was left over", async () => {
  const extra =
    "\nCREATE OR REPLACE FUNCTION left_over(a int) RETURNS int LANGUAGE sql SET search_path = public, pg_temp AS 'select 1';\n";
  await migrateDatabase(
    url,
    withChanged("freshness.sql", (text) => text + extra),
  );
  expect(await value("select left_over(1)")).toBe(1);
  await migrateDatabase(url);
  expect(await value("select to_regprocedure('left_over(int)') is null")).toBe(true);
  await migrateDatabase(
    url,
    withChanged("freshness.sql", (text) => text.replace("SELECT e.edition,", "SELECT")),
  );
  await expect(client.query("select edition from portal_freshness")).rejects.toThrow("does not exist");
  await client.query("set role portal_reader");
  expect(await value("select seconds_left > 0 from portal_freshness")).toBe(true);
});

it("leaves functions that an extension brought into the schema alone", async () => {
  await client.query("create extension if not exists citext schema public");
  await migrateDatabase(url);
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  expect(await value("select 'A'::citext = 'a'::citext")).toBe(true);
});
