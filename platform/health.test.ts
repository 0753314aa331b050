import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { aConsent } from "@/db/factories";
import { consentEvents, takedownChecks } from "@/db/schema";
import { alarms, health } from "./health";

test("is ready with a migrated database and writable storage", async () => {
  expect(await health()).toEqual({ database: true, migrations: true, storage: true });
});

test("raises an alarm when a check after a withdrawal failed or did not run, and is ready all the same (B-034)", async () => {
  await aConsent(db, { events: ["given", "withdrawn"] });
  expect(await alarms()).toEqual({ takedowns: true, erasures: true });
  await db.update(takedownChecks).set({ failedAt: new Date() });
  expect(await alarms()).toEqual({ takedowns: false, erasures: true });
  expect(await health()).toEqual({ database: true, migrations: true, storage: true });
  await db.update(takedownChecks).set({ failedAt: null, dueAt: new Date(Date.now() - 3_600_000) });
  expect(await alarms()).toEqual({ takedowns: false, erasures: true });
  await db.delete(takedownChecks);
});

test("alarms when an erasure is overdue by more than a day", async () => {
  expect(await alarms()).toMatchObject({ erasures: true });
  const { id } = await aConsent(db);
  await db
    .insert(consentEvents)
    .values({ consentId: id, kind: "withdrawn", at: sql`now() - interval '32 days'` });
  expect(await alarms()).toMatchObject({ erasures: false });
});

test("is not ready while a migration is missing", async () => {
  await db.execute(
    sql`delete from drizzle.__drizzle_migrations
        where id = (select max(id) from drizzle.__drizzle_migrations)`,
  );
  expect((await health()).migrations).toBe(false);
});

test("is not ready when files cannot be written", async () => {
  const dataDir = process.env.DATA_DIR ?? "";
  mkdirSync(dataDir, { recursive: true });
  rmSync(join(dataDir, "files"), { recursive: true, force: true });
  writeFileSync(join(dataDir, "files"), "a file where a folder should be");
  expect((await health()).storage).toBe(false);
});
