import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as schema from "./schema";
import * as views from "./schema/public-view";

const statementTimeoutInMs = 15_000;
/**
 * A prepared statement is planned once per connection; a connection that is closed when idle has to plan all
 * again.
 */
const idleTimeoutInMs = 10 * 60_000;
/**
 * Many short, concurrent queries over tables that fit in memory: JIT and parallel workers do not pay off, and
 * index access is cheap.
 */
const forShortQueries = "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1";

function poolFor(role: "desk" | "portal"): Pool {
  const asRole = role === "portal" ? "-c role=portal_reader" : "";
  return new Pool({
    connectionString: process.env.DATABASE_URL,
    max: role === "portal" ? 12 : 8,
    idleTimeoutMillis: idleTimeoutInMs,
    options:
      `-c statement_timeout=${statementTimeoutInMs} -c timezone=UTC ${forShortQueries} ${asRole}`.trim(),
  });
}

/** The pools are kept on the global object, so that they survive reloads in development. */
const kept = globalThis as typeof globalThis & { databasePools?: { desk: Pool; portal: Pool } };
const pools = (kept.databasePools ??= { desk: poolFor("desk"), portal: poolFor("portal") });
for (const pool of Object.values(pools)) {
  // Without a listener a lost connection would end the process; the next query opens a new one.
  if (pool.listenerCount("error") === 0) pool.on("error", () => undefined);
}

/** For commands and the desk: reads and writes. */
export const db = drizzle(pools.desk, { schema });
/** For public pages: its role may only read the public views. */
export const portalDb = drizzle(pools.portal, { schema: views });

export type Database = typeof db;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Closes all connections; for scripts and tests. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([pools.desk.end(), pools.portal.end()]);
}
