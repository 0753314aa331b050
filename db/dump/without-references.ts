import { type ClientBase, escapeIdentifier } from "pg";
import type { Table } from "./tables";

/**
 * Empties all tables and does the work without references between them, which would refuse a half-filled
 * database; afterwards every reference is made again and thereby checked against all rows. In a database
 * without triggers, inside a transaction of the owner.
 */
export async function withoutReferences(
  client: ClientBase,
  tables: Table[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`);
  const names = tables.map((table) => `public.${escapeIdentifier(table.name)}`);
  for (const { table, name } of references)
    await client.query(`alter table ${table} drop constraint ${name}`);
  await client.query(`truncate ${names.join(", ")}`);
  await work();
  for (const { table, name, definition } of references)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { name, serial } of tables) {
    if (serial)
      await client.query(
        `select setval(pg_get_serial_sequence($1, $2), greatest(coalesce((select max(${escapeIdentifier(serial)}) from public.${escapeIdentifier(name)}), 0), 1))`,
        [`public.${escapeIdentifier(name)}`, serial],
      );
  }
}
