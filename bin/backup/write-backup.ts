import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { type Pack, pack } from "tar-stream";
import { dumpTable } from "@/db/dump/dump-table";
import { tables } from "@/db/dump/tables";
import { seenMigrations } from "@/db/migrate/migrations";
import { storage } from "@/platform/storage/storage";
import { completeKey, ledgerFolder } from "@/platform/storage/withdrawal-ledger";
import { type End, FORMAT, places } from "./archive";
import { encryptFor } from "./encryption";

/**
 * Writes database and files into one archive that only its owner may read, encrypted for `recipient`; it
 * appears under its name once it is whole. All tables show the same moment; files are added and never
 * changed, so those read later fit it.
 */
export async function writeBackup(
  path: string,
  { lastDay, recipient }: { lastDay?: string; recipient?: string } = {},
): Promise<{ rows: number; files: number; bytes: number }> {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.part`;
  const archive = pack();
  const target = createWriteStream(unfinished, { mode: 0o600 });
  const written = recipient
    ? pipeline(Readable.from(archive), encryptFor(recipient), target)
    : pipeline(archive, target);
  try {
    const [end] = await Promise.all([fill(archive, lastDay), written]);
    renameSync(unfinished, path);
    return {
      rows: Object.values(end.rows).reduce((all, one) => all + one, 0),
      files: end.files,
      bytes: statSync(path).size,
    };
  } catch (error) {
    archive.destroy();
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function fill(archive: Pack, lastDay?: string): Promise<End> {
  const rows = await addTables(archive, lastDay);
  const files = await addFiles(archive);
  const end: End = { rows, files };
  await addText(archive, places.end, JSON.stringify(end));
  archive.finalize();
  return end;
}

async function addTables(archive: Pack, lastDay?: string): Promise<Record<string, number>> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  const folder = await mkdtemp(join(tmpdir(), "backup-"));
  try {
    await client.query("begin isolation level repeatable read read only");
    const head = {
      format: FORMAT,
      createdAt: new Date().toISOString(),
      migrations: await seenMigrations(client),
      comment: await schemaComment(client),
      lastDay,
    };
    await addText(archive, places.head, JSON.stringify(head));
    const rows: Record<string, number> = {};
    for (const table of await tables(client)) {
      // The archive wants to know the length of an entry before its content.
      const spool = join(folder, "table");
      rows[table.name] = 0;
      const lines = async function* () {
        for await (const portion of dumpTable(client, table)) {
          rows[table.name] = (rows[table.name] ?? 0) + portion.length;
          yield `${portion.join("\n")}\n`;
        }
      };
      await pipeline(Readable.from(lines()), createWriteStream(spool, { mode: 0o600 }));
      await addStream(archive, places.table(table.name), (await stat(spool)).size, createReadStream(spool));
    }
    await client.query("commit");
    return rows;
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function schemaComment(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    "select obj_description('public'::regnamespace, 'pg_namespace') as comment",
  );
  return rows[0]?.comment ?? null;
}

async function addFiles(archive: Pack): Promise<number> {
  let files = 0;
  for (const folder of ["pictures/", "evidence/", ledgerFolder]) {
    for await (const { key } of storage().list(folder)) {
      // A restore must not take an old moment of completeness for a new one, nor replace a newer one.
      const file = key === completeKey ? null : await storage().open(key);
      if (!file) continue;
      await addStream(
        archive,
        places.file(key),
        file.size,
        Readable.fromWeb(file.stream as import("node:stream/web").ReadableStream),
      );
      files += 1;
    }
  }
  return files;
}

function addText(archive: Pack, name: string, text: string): Promise<void> {
  return new Promise((done, fail) =>
    archive.entry({ name, mode: 0o600 }, text, (error) => (error ? fail(error) : done())),
  );
}

async function addStream(archive: Pack, name: string, size: number, content: Readable): Promise<void> {
  await pipeline(content, archive.entry({ name, size, mode: 0o600 }));
}
