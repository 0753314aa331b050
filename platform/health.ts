import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { isMigrated } from "@/db/migrate";
import { storageSettings } from "./env";
import { log } from "./log";
import { openStorage } from "./storage/storage";

export type Health = { database: boolean; migrations: boolean; storage: boolean };

const timeoutInMs = 3000;

/**
 * Whether this process can serve requests: database reachable, migrations and rules complete, storage
 * writable (E-011). It answers only yes or no.
 */
export async function health(): Promise<Health> {
  const [database, migrations, storage] = await Promise.all([
    passes("database", () => db.execute(sql`select 1`)),
    passes("migrations", async () => {
      if (!(await isMigrated(db))) throw new Error("migrations or rules are missing");
    }),
    passes("storage", () => openStorage(storageSettings()).check()),
  ]);
  return { database, migrations, storage };
}

async function passes(part: keyof Health, check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise(
    (_, fail) => (timer = setTimeout(() => fail(new Error("no answer in time")), timeoutInMs)),
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
