/** Gives each test file a fresh database and an empty folder; all files of a worker share their names. */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Pool } from "pg";
import { inject } from "vitest";
import { createDatabase, dropDatabase } from "@/db/databases";

const template = inject("template");
const name = template.replace("template", String(process.pid));

await dropDatabase(inject("server"), name);
// Modules shared between files keep their pools, whose connections were just cut; wait until the pools
// notice.
const { databasePools = {} } = globalThis as { databasePools?: Record<string, Pool> };
for (const pool of Object.values(databasePools)) while (pool.totalCount > 0) await setImmediate();

process.env.DATABASE_URL = await createDatabase(inject("server"), name, template);
process.env.DATA_DIR = resolve(inject("folder"), name);
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
