import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import pg from "pg";
import { extract } from "tar-stream";
import { loadRows } from "@/db/dump/dump-table";
import { type Table, tables } from "@/db/dump/tables";
import { withoutReferences } from "@/db/dump/without-references";
import { bringToState, createTablesOf } from "@/db/migrate";
import { storage } from "@/platform/storage/storage";
import { type End, endSchema, type Head, headSchema, places } from "./archive";
import { openBackup } from "./encryption";

const ROWS_AT_ONCE = 500;

/**
 * Replaces the database by the one in the archive, brought to the state of this build, and adds its files,
 * all or nothing. Everybody has to sign in again, and whatever is kept anywhere for readers is worth nothing.
 * Throws, in German, when the archive is not whole.
 */
export async function readBackup(path: string, keyFile?: string): Promise<End> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    await client.query("begin");
    const edition = await currentEdition(client);
    const end = await replaceBy(path, client, keyFile);
    await bringToState(client);
    await client.query("delete from sessions");
    await client.query("delete from one_time_links");
    await client.query("update portal_edition set edition = greatest(edition, $1) + 1", [edition]);
    await client.query("commit");
    return end;
  } finally {
    await client.end();
  }
}

async function currentEdition(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ exists: boolean }>(
    "select to_regclass('public.portal_edition') is not null as exists",
  );
  if (!rows[0]?.exists) return 0;
  const found = await client.query<{ edition: string }>("select edition from portal_edition");
  return Number(found.rows[0]?.edition ?? 0);
}

/** What a backup says about itself. Throws, in German, when it is none of this program. */
export async function readHead(path: string, keyFile?: string): Promise<Head> {
  const entries = entriesOf(path, keyFile);
  const head = await firstOf(entries, path);
  await entries.return(undefined);
  return head;
}

async function firstOf(entries: AsyncGenerator<Entry>, path: string): Promise<Head> {
  const first = await entries.next();
  if (first.done || first.value.name !== places.head)
    throw new Error(`${path} ist keine Sicherung dieses Programms.`);
  const head = headSchema.safeParse(JSON.parse(await text(first.value.content)));
  if (!head.success) throw new Error(`${path} hat ein Format, das diese Fassung nicht kennt.`);
  return head.data;
}

async function replaceBy(path: string, client: pg.ClientBase, keyFile?: string): Promise<End> {
  const entries = entriesOf(path, keyFile);
  const head = await firstOf(entries, path);
  for (const schema of ["public", "indexing", "drizzle"])
    await client.query(`drop schema if exists ${schema} cascade`);
  await client.query("create schema public");
  await client.query(`comment on schema public is ${pg.escapeLiteral(head.comment ?? "")}`);
  await createTablesOf(client, head.migrations);

  const wanted = await tables(client);
  const found: End = { rows: Object.fromEntries(wanted.map((table) => [table.name, 0])), files: 0 };
  let end: End | undefined;
  await withoutReferences(client, wanted, async () => {
    for await (const { name, content } of { [Symbol.asyncIterator]: () => entries }) {
      const table = wanted.find((one) => places.table(one.name) === name);
      if (table) found.rows[table.name] = await loadTable(client, table, content);
      else if (name === places.end) end = endSchema.parse(JSON.parse(await text(content)));
      else if (name.startsWith("files/")) {
        await storage().put(name.slice("files/".length), await buffer(content));
        found.files += 1;
      } else throw new Error(`In ${path} liegt etwas Unbekanntes: ${name}`);
    }
  });
  if (!end || JSON.stringify(sorted(end)) !== JSON.stringify(sorted(found)))
    throw new Error(`${path} ist unvollständig. Es wurde nichts verändert.`);
  return end;
}

async function loadTable(client: pg.ClientBase, table: Table, content: Readable): Promise<number> {
  let count = 0;
  let portion: string[] = [];
  for await (const line of createInterface({ input: content, crlfDelay: Infinity })) {
    if (!line) continue;
    count += 1;
    if (portion.push(line) < ROWS_AT_ONCE) continue;
    await loadRows(client, table, portion);
    portion = [];
  }
  if (portion.length > 0) await loadRows(client, table, portion);
  return count;
}

type Entry = { name: string; content: Readable };

async function* entriesOf(path: string, keyFile?: string): AsyncGenerator<Entry> {
  const archive = extract();
  const content = await openBackup(path, keyFile);
  content.on("error", (error) => archive.destroy(error)).pipe(archive);
  for await (const entry of archive) {
    yield { name: entry.header.name, content: entry as unknown as Readable };
    entry.resume();
  }
}

function sorted({ rows, files }: End): unknown {
  return [files, Object.entries(rows).toSorted(([one], [other]) => (one < other ? -1 : 1))];
}
