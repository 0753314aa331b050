/** A database of its own for each test of the migrator, and what can be asked about it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach } from "vitest";
import { createDatabase, dropDatabase } from "@/db/databases";
import { type Sources, thisBuild } from "@/db/migrate/sources";

const server = process.env.DATABASE_URL ?? "";
const name = `${new URL(server).pathname.slice(1)}_migrated`;
export let url = "";
export let client: pg.Client;
let folder = "";

/** Each test of the file gets a database and a folder of its own. */
export function eachInItsOwnDatabase(): void {
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
}

/** This build with one file of db/sql changed. */
export function withChanged(file: string, change: (text: string) => string): Sources {
  const rules = join(folder, "sql");
  cpSync(thisBuild.rules, rules, { recursive: true });
  writeFileSync(join(rules, file), change(readFileSync(join(rules, file), "utf8")));
  return { ...thisBuild, rules };
}
export const value = async (question: string) =>
  (await client.query({ text: question, rowMode: "array" })).rows[0]?.[0];
export const timesApplied = () => value("select count(*)::int from drizzle.applied_rules");
/** All that a migration may change; oids show what was made anew. */
export const catalog = () =>
  value(`select jsonb_build_object(
    'relations', (select jsonb_agg(jsonb_build_array(oid::int, relname, relacl,
      case relkind when 'v' then md5(pg_get_viewdef(oid)) end) order by oid)
      from pg_class where relnamespace = 'public'::regnamespace),
    'columns', (select jsonb_agg(jsonb_build_array(attrelid::int, attname, format_type(atttypid, atttypmod),
      attnotnull) order by attrelid, attnum)
      from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = 'public'::regnamespace),
    'functions', (select jsonb_agg(jsonb_build_array(oid::int, proname, md5(prosrc)) order by oid)
      from pg_proc where pronamespace = 'public'::regnamespace),
    'triggers', (select jsonb_agg(jsonb_build_array(oid::int, tgname) order by oid) from pg_trigger
      where not tgisinternal))`);
export const freshnessIn30Seconds = (text: string) =>
  text.replace("interval '60 seconds'", "interval '30 seconds'");
export const isWaitingFor = async (state: string) => {
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
