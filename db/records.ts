import { sql, type SQL } from "drizzle-orm";
import type { RecordSection } from "@/domain/record-section";
import type { Transaction } from "./client";

export type RecordSource = {
  table: string;
  title: string;
  /** Which rows of the table, whose alias is `t`. */
  where: SQL;
  /** What is added to a row, as jsonb. */
  added?: SQL;
};

/**
 * Not for the person asked about: who of the staff did it, secrets and their hashes, and where files lie. A
 * test compares the staff with the references to accounts.
 */
export const columnsLeftOut = [
  "created_by",
  "issued_by",
  "marked_by",
  "saved_by",
  "submitted_by",
  "sent_back_by",
  "approved_by",
  "handled_by",
  "refused_by",
  "refusal_confirmed_by",
  "ended_by",
  "confirmed_by",
  "entered_by",
  "done_by",
  "decided_by",
  "account_id",
  "code_hash",
  "token_hash",
  "password_hash",
  "form_key",
  "evidence_key",
];

/** The rows of each source, whole columns, in the order of the sources. */
export async function readRecords(tx: Transaction, sources: RecordSource[]): Promise<RecordSection[]> {
  const sections: RecordSection[] = [];
  for (const { table, title, where, added } of sources) {
    const { rows } = await tx.execute<{ row: Record<string, unknown> }>(sql`
      select (to_jsonb(t) - ${sql.param(columnsLeftOut)}::text[]) || ${added ?? sql`'{}'::jsonb`} as row
      from ${sql.identifier(table)} t where ${where} order by to_jsonb(t)::text`);
    sections.push({ table, title, rows: rows.map(({ row }) => row) });
  }
  return sections;
}
