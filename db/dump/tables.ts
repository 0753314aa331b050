import type { ClientBase } from "pg";
import { escapeIdentifier } from "pg";

export type Table = { name: string; columns: string[]; serial: string | null };

/** Every table of the application with the columns that hold what was written, not computed. */
export async function tables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
      min(a.attname::text) filter (where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval(%') as serial
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`);
  return rows;
}

export function columnList(table: Table): string {
  return table.columns.map((column) => escapeIdentifier(column)).join(", ");
}
