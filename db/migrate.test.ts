// The promises of the migrator (docs/decisions/0065), each tried on a database of its own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createDatabase, dropDatabase } from "./databases";
import { isMigrated, migrateDatabase } from "./migrate";
import { type Sources, thisBuild } from "./migrate/sources";

const server = process.env.DATABASE_URL ?? "";
const name = `${new URL(server).pathname.slice(1)}_migrated`;
let url = "";
let client: pg.Client;
let folder = "";

beforeEach(async () => {
  await dropDatabase(server, name);
  url = await createDatabase(server, name);
  client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  folder = mkdtempSync(join(tmpdir(), "rules-"));
});
afterEach(async () => {
  await client.end();
  await dropDatabase(server, name);
  rmSync(folder, { recursive: true, force: true });
});

/** This build with one file of db/sql changed. */
function withChanged(file: string, change: (text: string) => string): Sources {
  const rules = join(folder, "sql");
  cpSync(thisBuild.rules, rules, { recursive: true });
  writeFileSync(join(rules, file), change(readFileSync(join(rules, file), "utf8")));
  return { ...thisBuild, rules };
}
const value = async (question: string) =>
  (await client.query({ text: question, rowMode: "array" })).rows[0]?.[0];
const timesApplied = () => value("select count(*)::int from drizzle.applied_rules");
/** All that a migration may change; oids show what was made anew. */
const catalog = () =>
  value(`select jsonb_build_object(
    'relations', (select jsonb_agg(jsonb_build_array(oid::int, relname, relacl) order by oid) from pg_class where relnamespace = 'public'::regnamespace),
    'functions', (select jsonb_agg(jsonb_build_array(oid::int, proname, md5(prosrc)) order by oid) from pg_proc where pronamespace = 'public'::regnamespace),
    'triggers', (select jsonb_agg(jsonb_build_array(oid::int, tgname) order by oid) from pg_trigger where not tgisinternal))`);
const freshnessIn30Seconds = (text: string) => text.replace("interval '60 seconds'", "interval '30 seconds'");
const isWaitingFor = async (state: string) => {
  const other = new pg.Client(server);
  await other.connect();
  const found = `select pid from pg_stat_activity where datname = $1 and pid <> $2 and ${state}`;
  for (;;) {
    const { rows } = await other.query<{ pid: number }>(found, [
      name,
      await value("select pg_backend_pid()"),
    ]);
    if (!rows[0]) continue;
    await other.end();
    return rows[0].pid;
  }
};

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

it("leaves functions that an extension brought into the schema alone", async () => {
  await client.query("create extension if not exists citext schema public");
  await migrateDatabase(url);
  await migrateDatabase(url, withChanged("freshness.sql", freshnessIn30Seconds));
  expect(await value("select 'A'::citext = 'a'::citext")).toBe(true);
});
