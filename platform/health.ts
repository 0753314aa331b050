import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { isMigrated } from "@/db/migrate";
import { storageSettings } from "./env";
import { log } from "./log";
import { overdueErasures } from "./overdue-erasures";
import { openStorage } from "./storage/storage";

export type Health = { database: boolean; migrations: boolean; storage: boolean };

/** What somebody has to look at although the portal can serve; true: all is well. */
export type Alarms = { takedowns: boolean; erasures: boolean };

const timeoutInMs = 3000;
/** A check that is due runs within seconds; after this time the clock does not work. */
const lateAfterMinutes = 30;

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

/**
 * Whether every withdrawal is proven so far: no check after one has failed, and none waits for the clock
 * (B-034); and whether nobody should have been erased for more than a day (B-032). It says nothing about
 * readiness: a server with an alarm serves on.
 */
export async function alarms(): Promise<Alarms> {
  const takedowns = await passes("takedowns", async () => {
    const { rows } = await db.execute(sql`
      select from takedown_checks where done_at is null
        and (failed_at is not null or due_at < now() - make_interval(mins => ${lateAfterMinutes})) limit 1`);
    if (rows.length > 0) throw new Error("a check after a withdrawal failed or did not run");
  });
  const erasures = await passes("erasures", async () => {
    const overdue = await overdueErasures();
    if (overdue > 0) throw new Error(`the content of ${overdue} people is not erased`);
  });
  return { takedowns, erasures };
}

async function passes(part: keyof Health | keyof Alarms, check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise(
    (_, fail) => (timer = setTimeout(() => fail(new Error("no answer in time")), timeoutInMs)),
  );
  try {
    await Promise.race([check(), late]);
    return true;
  } catch (error) {
    log.warn({ part, err: error }, "not as it should be");
    return false;
  } finally {
    clearTimeout(timer);
  }
}
