import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { startEmbeddedDatabase } from "./embedded";
import { runningServer } from "./embedded/cluster";
import { isAlive, until } from "./embedded/processes";

const dataDir = mkdtempSync(join(tmpdir(), "embedded-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(question);
  await client.end();
  return rows;
}

test("keeps committed data when the server is killed", async () => {
  const first = await startEmbeddedDatabase(dataDir);
  await ask(first.url, "create table memory as select 'kept' as word");
  process.kill(runningServer(first.directory)?.pid ?? 0, "SIGKILL");

  const second = await startEmbeddedDatabase(dataDir);
  expect(await ask(second.url, "select word from memory")).toEqual([{ word: "kept" }]);
  await second.stop();
});

test("uses a server that already runs on the same data", async () => {
  const first = await startEmbeddedDatabase(dataDir);
  const second = await startEmbeddedDatabase(dataDir);
  expect(second.url).toBe(first.url);
  await first.stop();
});

test("stops its server and leaves no process", async () => {
  const database = await startEmbeddedDatabase(dataDir);
  const pid = runningServer(database.directory)?.pid ?? 0;
  await database.stop();
  expect(await until(() => !isAlive(pid), 1000)).toBe(true);
  expect(runningServer(database.directory)).toBeNull();
});

test("sorts by German rules, and stores the password in a private file", async () => {
  const database = await startEmbeddedDatabase(dataDir);
  const rows = await ask(
    database.url,
    "select word from (values ('Zoo'), ('Äpfel'), ('Birne')) v(word) order by word",
  );
  await database.stop();
  expect(rows.map((row) => (row as { word: string }).word)).toEqual(["Äpfel", "Birne", "Zoo"]);
  expect(statSync(join(database.directory, "password")).mode & 0o077).toBe(0);
});
