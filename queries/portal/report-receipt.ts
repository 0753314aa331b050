// The state of the report with this number. Whoever has the number may read it, so the text of the reader is
// left out.
import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { normalNumber } from "@/domain/report/number";
import type { Receipt } from "@/domain/report/receipt";
import type { ReportKind, ReportState } from "@/domain/report/report";

type Row = {
  kind: ReportKind;
  state: ReportState;
  received_at: string;
  due_on: string;
  answer: string | null;
  answered_at: string | null;
  is_erased: boolean;
  hidden_until: string | null;
};

/** Null when there is no such report. */
export async function reportReceipt(typed: string): Promise<Receipt | null> {
  const number = normalNumber(typed);
  if (!number) return null;
  const { rows } = await portalDb.execute<Row>(
    sql`select kind, state, received_at, due_on::text, answer, answered_at, is_erased, hidden_until
      from report_receipt(${number})`,
  );
  const [row] = rows;
  return row
    ? {
        number,
        kind: row.kind,
        state: row.state,
        receivedAt: new Date(row.received_at),
        dueOn: row.due_on,
        answer: row.answer,
        answeredAt: row.answered_at ? new Date(row.answered_at) : null,
        isErased: row.is_erased,
        hiddenUntil: row.hidden_until ? new Date(row.hidden_until) : null,
      }
    : null;
}
