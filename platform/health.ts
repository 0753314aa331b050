import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { missingMigrations } from "@/db/migrate";
import { storageSettings } from "./env";
import { log } from "./log";
import { openStorage } from "./storage/storage";

export type Health = { database: boolean; migrations: boolean; storage: boolean };

const PATIENCE_IN_MS = 3000;

/**
 * Whether this process can serve: database reachable, its tables as this build needs them, files writable
 * (E-011). Says no more than yes or no.
 */
export async function health(): Promise<Health> {
  const [database, migrations, storage] = await Promise.all([
    holds("database", () => db.execute(sql`select 1`)),
    holds("migrations", async () => {
      if ((await missingMigrations(db)) > 0) throw new Error("migrations are missing");
    }),
    holds("storage", () => openStorage(storageSettings()).check()),
  ]);
  return { database, migrations, storage };
}

async function holds(part: keyof Health, check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise(
    (_, fail) => (timer = setTimeout(() => fail(new Error("no answer in time")), PATIENCE_IN_MS)),
  );
  try {
    await Promise.race([check(), late]);
    return true;
  } catch (error) {
    log.warn({ part, err: error }, "not ready");
    return false;
  } finally {
    clearTimeout(timer);
  }
}
