import type { ClientBase } from "pg";
import { knownMigrations } from "./migrations";
import type { Sources } from "./sources";

/**
 * Whether the migrator may work on a database: it is empty, or this build knows all it has seen, or a newer
 * version has migrated it. Throws, in German, for any other.
 */
export async function originOf(
  client: ClientBase,
  seen: string[],
  sources: Sources,
): Promise<"ours" | "newer"> {
  const known = knownMigrations(sources).map((migration) => migration.hash);
  if (seen.length === 0) {
    if (await hasRelations(client))
      throw new Error(
        "In dieser Datenbank liegen schon Tabellen, die nicht von diesem Programm sind. Bitte eine leere Datenbank angeben.",
      );
    return "ours";
  }
  if (isOfAnotherLine(seen, known))
    throw new Error(
      "Diese Datenbank stammt von einer früheren Fassung, deren Tabellen nicht übernommen werden. Bitte mit einer leeren Datenbank neu anfangen; die Vorführung mit: npm run demo -- --fresh",
    );
  return seen.every((hash) => known.includes(hash)) ? "ours" : "newer";
}

/** Its first migration is not ours: there is no way from there to here. */
export function isOfAnotherLine(seen: string[], known: string[]): boolean {
  return seen.length > 0 && seen[0] !== known[0];
}

async function hasRelations(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(`
    select from pg_class c where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
        and d.deptype = 'e')
    limit 1`);
  return Boolean(rowCount);
}
