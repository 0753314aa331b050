/** Waiting for others without making others wait. */
import { setTimeout } from "node:timers/promises";
import type { ClientBase } from "pg";

/**
 * Less than PostgreSQL's deadlock_timeout (1 s): of two that wait for each other, it is always the migrator
 * that gives up.
 */
const patienceForLocksInMs = 800;
/** Readers that come meanwhile wait as long. */
const patienceForOneLockInMs = 300;
const pauseInMs = 1000;
const tries = 60;

/** Lock_not_available, query_canceled, deadlock_detected */
const isBusy = (error: unknown) =>
  ["55P03", "57014", "40P01"].includes((error as { code?: string } | null)?.code ?? "");

/** Runs the work in a transaction; begins again when the database is busy, with a pause in which others go on. */
export async function withPatience(client: ClientBase, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("begin");
      await work();
      await client.query("commit");
      return;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      if (!isBusy(error)) throw error;
      if (attempt === tries)
        throw new Error(
          "Andere Vorgänge halten Tabellen der Datenbank seit einer Minute fest, zum Beispiel eine Sicherung. Bitte später noch einmal versuchen.",
          { cause: error },
        );
    }
    await setTimeout(pauseInMs);
  }
}

/**
 * Outer views first, as readers lock them, and without the tables below them (`lock table` would take those
 * too): to give a view to its owner changes nothing but needs its lock.
 */
export async function lockViews(client: ClientBase, views: string[]): Promise<void> {
  await client.query(`set local lock_timeout = ${patienceForOneLockInMs}`);
  for (const view of views) await client.query(`alter view if exists ${view} owner to current_user`);
}

/**
 * Takes all locks before anything is changed, or none. Views first, as readers do; so nobody holds one part
 * and waits for another.
 */
export async function lockEverything(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('public.%I', c.relname) as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
        and d.deptype = 'e')
    order by c.relkind = 'r', c.relname`);
  if (rows.length === 0) return;
  await client.query(`set local statement_timeout = ${patienceForLocksInMs}`);
  await client.query(`lock table ${rows.map((row) => row.name).join(", ")} in access exclusive mode`);
  await client.query("set local statement_timeout = 0");
}
