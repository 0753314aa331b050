/** The rules of the database: functions, views, triggers and grants, each as it stands in db/sql. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClientBase, DatabaseError } from "pg";
import type { Sources } from "./sources";

/** Never dropped, because columns and indexes are computed with them; made before the tables. */
const indexing = "indexing.sql";

/** In the order in which they are made: a file may use what stands in one before it. */
export const ruleFiles = [
  "consent.sql",
  "public.sql",
  "guards.sql",
  "lists.sql",
  "feeds.sql",
  "figures.sql",
  "addresses.sql",
  "sitemap.sql",
  "desk.sql",
  "search-index.sql",
  "search.sql",
  "freshness.sql",
  "reports.sql",
  "reader-role.sql",
];

export const sqlFiles = [indexing, ...ruleFiles];

/** Of the text of all files: what was applied with another one is not the state of this build. */
export function rulesFingerprint(sources: Sources): string {
  const hash = createHash("sha256");
  for (const file of sqlFiles) hash.update(`${file}\n${textOf(file, sources)}\n`);
  return hash.digest("hex");
}

/** The fingerprint of the rules that a database has now; undefined when it never had any. */
export async function rulesNow(client: ClientBase): Promise<string | undefined> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('drizzle.applied_rules') is not null as exists",
  );
  if (!found[0]?.exists) return undefined;
  const { rows } = await client.query<{ fingerprint: string }>(
    "select fingerprint from drizzle.applied_rules order by id desc limit 1",
  );
  return rows[0]?.fingerprint;
}

/**
 * Drops every trigger, view and function of the schema public that no extension brought: they all come from
 * db/sql. Fails when something outside of it depends on one of them.
 */
export async function dropRules(client: ClientBase): Promise<void> {
  await client.query(`do $$
    declare
      statement text;
    begin
      for statement in
        select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
        union all
        select 'drop view ' || string_agg(c.oid::regclass::text, ', ') from pg_class c
        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        union all
        select 'drop routine ' || string_agg(p.oid::regprocedure::text, ', ') from pg_proc p
        where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      loop
        if statement is not null then execute statement; end if;
      end loop;
    end $$`);
}

export async function createIndexing(client: ClientBase, sources: Sources): Promise<void> {
  await run(client, indexing, sources);
}

export async function createRules(client: ClientBase, sources: Sources): Promise<void> {
  for (const file of ruleFiles) await run(client, file, sources);
}

/** What is wrong in a file is told with its line, as a compiler does. */
async function run(client: ClientBase, file: string, sources: Sources): Promise<void> {
  const text = textOf(file, sources);
  await client.query(text).catch((error: unknown) => {
    if (!(error instanceof DatabaseError)) throw error;
    const line = error.position && text.slice(0, Number(error.position)).split("\n").length;
    error.message = `${[join(sources.rules, file), line].filter(Boolean).join(":")}: ${error.message}`;
    throw error;
  });
}

function textOf(file: string, { rules }: Sources): string {
  return readFileSync(join(rules, file), "utf8");
}
