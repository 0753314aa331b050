import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as schema from "./schema";
import * as views from "./schema/public-view";

const statementTimeoutInMs = 15_000;
/**
 * Prepared questions are planned once per connection; one that is closed after a quiet moment has to plan
 * them all again.
 */
const idleTimeoutInMs = 10 * 60_000;
/**
 * Many short questions at a time, over tables that lie in memory: neither compiling nor sharing one among
 * processes pays, and an index costs little.
 */
const forShortQuestions = "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1";

function poolFor(role: "desk" | "portal"): Pool {
  const asRole = role === "portal" ? "-c role=portal_reader" : "";
  return new Pool({
    connectionString: process.env.DATABASE_URL,
    max: role === "portal" ? 12 : 8,
    idleTimeoutMillis: idleTimeoutInMs,
    options:
      `-c statement_timeout=${statementTimeoutInMs} -c timezone=UTC ${forShortQuestions} ${asRole}`.trim(),
  });
}

/** Connection pools live as long as the process, also across reloads in development. */
const kept = globalThis as typeof globalThis & { databasePools?: { desk: Pool; portal: Pool } };
const pools = (kept.databasePools ??= { desk: poolFor("desk"), portal: poolFor("portal") });
for (const pool of Object.values(pools)) {
  // A server that goes away must not take the process with it; the next query connects anew.
  if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);
}

/** For commands and the desk: may read and write. */
export const db = drizzle(pools.desk, { schema });
/** For everything public: its role may read the public views and nothing else. */
export const portalDb = drizzle(pools.portal, { schema: views });

export type Database = typeof db;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Closes all connections; for scripts and tests. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([pools.desk.end(), pools.portal.end()]);
}
