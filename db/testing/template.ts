/** Runs once per test run: starts a server and migrates one database that every test file copies. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase, databasesStartingWith, dropDatabase } from "@/db/databases";
import { startEmbeddedDatabase } from "@/db/embedded";
import { isAlive } from "@/db/embedded/processes";
import { migrateDatabase } from "@/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    server: string;
    template: string;
    folder: string;
  }
}

export default async function prepare(project: TestProject) {
  const embedded = process.env.DATABASE_URL
    ? null
    : await startEmbeddedDatabase(join(".data", "test"), { durable: false });
  const server = process.env.DATABASE_URL ?? embedded?.url ?? "";
  await dropLeftovers(server);
  const folder = join(".data", "test", `files-${process.pid}`);
  const template = `test_${process.pid}_template`;
  await migrateDatabase(await createDatabase(server, template));
  project.provide("server", server);
  project.provide("template", template);
  project.provide("folder", folder);
  return async () => {
    for (const name of await databasesStartingWith(server, `test_${process.pid}_`))
      await dropDatabase(server, name);
    rmSync(folder, { recursive: true, force: true });
    await embedded?.stop();
  };
}

/** A killed run could not clean up. */
async function dropLeftovers(server: string): Promise<void> {
  for (const name of await databasesStartingWith(server, "test_")) {
    if (!isAlive(Number(name.split("_")[1]))) await dropDatabase(server, name);
  }
}
