import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as schema from "./schema";
import * as views from "./schema/public-view";

const statementTimeoutInMs = 15_000;

function poolFor(role: "desk" | "portal"): Pool {
  const asRole = role === "portal" ? "-c role=portal_reader" : "";
  return new Pool({
    connectionString: process.env.DATABASE_URL,
    max: role === "portal" ? 12 : 8,
    options: `-c statement_timeout=${statementTimeoutInMs} -c timezone=UTC ${asRole}`.trim(),
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
