import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { expect, test } from "vitest";
import { isMigrated, migrateDatabase } from "./migrate";

const url = process.env.DATABASE_URL ?? "";

test("two migrations at once both succeed and leave nothing to do", async () => {
  await Promise.all([migrateDatabase(url), migrateDatabase(url)]);
  const pool = new pg.Pool({ connectionString: url });
  expect(await isMigrated(drizzle(pool))).toBe(true);
  await pool.end();
});
