/** The rules of the database: functions, views, triggers and grants, each as it stands in db/sql. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type ClientBase, DatabaseError } from "pg";
import type { Sources } from "./sources";

/** Never dropped, because columns and indexes are computed with them; made before the tables. */
const indexing = "indexing.sql";

/** Comes last. */
const grants = "reader-role.sql";

/** In the order in which they are made: a file may use what stands in one before it. */
const ruleFiles = [
  "consent.sql",
  "public.sql",
  "guards.sql",
  "publication.sql",
  "accounts.sql",
  "left-drafts.sql",
  "erasure.sql",
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
  "takedowns.sql",
  grants,
];

export const sqlFiles = [indexing, ...ruleFiles];

/** By file, of its text. */
export type Fingerprints = Record<string, string>;

export function rulesOf(sources: Sources): Fingerprints {
  return Object.fromEntries(sqlFiles.map((file) => [file, digest(textOf(file, sources))]));
}

/** Of all files: what was applied with another one is not the state of this build. */
export function rulesFingerprint(rules: Fingerprints): string {
  return digest(sqlFiles.map((file) => `${file} ${rules[file]}`).join("\n"));
}

/** The rules that a database has now; none when it never had any. */
export async function rulesNow(client: ClientBase): Promise<Fingerprints> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('drizzle.applied_rules') is not null as exists",
  );
  if (!found[0]?.exists) return {};
  const { rows } = await client.query<{ files: Fingerprints }>(
    "select files from drizzle.applied_rules order by id desc limit 1",
  );
  return rows[0]?.files ?? {};
}

/** Replaces what stands in the given files, and says again who may reach what. */
export async function replaceRules(client: ClientBase, changed: string[], sources: Sources): Promise<void> {
  for (const file of new Set([...ruleFiles.filter((one) => changed.includes(one)), grants]))
    await run(client, file, sources);
}

/** Whether the schema public holds exactly what db/sql names, each once. */
export async function holdsRulesOnly(client: ClientBase, sources: Sources): Promise<boolean> {
  const named = ruleFiles.flatMap((file) => namesIn(textOf(file, sources)));
  const { rows } = await client.query<{ name: string }>(`
    select 'trigger ' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select 'view ' || c.relname from pg_class c where c.relkind = 'v' and ${isOurs("c", "relnamespace", "pg_class")}
    union all select 'function ' || p.proname from pg_proc p where ${isOurs("p", "pronamespace", "pg_proc")}`);
  const order = (one: string, other: string) => (one < other ? -1 : 1);
  return isDeepStrictEqual(rows.map((row) => row.name).toSorted(order), named.toSorted(order));
}

/** The views of some files, those that use others before those. */
export function viewsIn(files: string[], sources: Sources): string[] {
  return ruleFiles
    .filter((file) => files.includes(file))
    .flatMap((file) => namesIn(textOf(file, sources)))
    .filter((name) => name.startsWith("view "))
    .map((name) => name.slice("view ".length))
    .toReversed();
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/^CREATE OR REPLACE (FUNCTION|VIEW|TRIGGER) (\w+)/gm)].map(
    ([, kind = "", name = ""]) => `${kind.toLowerCase()} ${name}`,
  );
}

/** In the schema public, and brought by no extension. */
const isOurs = (row: string, namespace: string, catalog: string) =>
  `${row}.${namespace} = 'public'::regnamespace and not exists (
    select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${row}.oid and d.deptype = 'e')`;

/**
 * Drops every trigger, view and function of the schema public that no extension brought: they all come from
 * db/sql. Fails when something outside of it depends on one of them.
 */
export async function dropRules(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string | null }>(`
    select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) as statement
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select 'drop view ' || string_agg(c.oid::regclass::text, ', ') from pg_class c
    where c.relkind = 'v' and ${isOurs("c", "relnamespace", "pg_class")}
    union all select 'drop routine ' || string_agg(p.oid::regprocedure::text, ', ') from pg_proc p
    where ${isOurs("p", "pronamespace", "pg_proc")}`);
  for (const { statement } of rows) if (statement) await client.query(statement);
}

export async function createIndexing(client: ClientBase, sources: Sources): Promise<void> {
  await run(client, indexing, sources);
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

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

function textOf(file: string, { rules }: Sources): string {
  return readFileSync(join(rules, file), "utf8");
}
