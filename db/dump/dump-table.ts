import { type ClientBase, escapeIdentifier } from "pg";
import { columnList, type Table } from "./tables";

const ROWS_AT_ONCE = 500;

/**
 * The rows of a table as lines of JSON, a portion at a time; inside a transaction, so that all tables show
 * one moment. PostgreSQL itself writes the values and reads them again: nothing is rounded or reinterpreted
 * on the way.
 */
export async function* dumpTable(client: ClientBase, table: Table): AsyncGenerator<string[]> {
  await client.query(
    `declare dump no scroll cursor for select row_to_json(r)::text as line from (select ${columnList(table)} from public.${escapeIdentifier(table.name)}) r`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from dump`);
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
  }
  await client.query("close dump");
}

/** Puts such lines back. */
export async function loadRows(client: ClientBase, table: Table, lines: string[]): Promise<void> {
  const name = `public.${escapeIdentifier(table.name)}`;
  const columns = columnList(table);
  await client.query(
    `insert into ${name} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
    [`[${lines.join(",")}]`],
  );
}
