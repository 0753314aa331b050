// What of a database belongs into the ledger. Plain SQL that every schema since the baseline understands: a
// restore asks the database that it is about to replace as well.
import { type LedgerEntry, parseEntry } from "@/platform/storage/withdrawal-ledger";

/** Runs one statement and returns its rows. */
export type Ask = (statement: string) => Promise<{ rows: Record<string, unknown>[] }>;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const consentEvents = `
  select jsonb_strip_nulls(jsonb_build_object('kind', kind, 'consentId', consent_id, 'at', ${iso("at")},
    'receivedVia', coalesce(received_via::text, ''), 'closes', closes)) as entry, false as is_over
  from consent_events where kind::text in ('withdrawn', 'narrowed')`;
const takeOffs = `
  select jsonb_build_object('kind', 'taken_off', 'postId', id, 'at', ${iso("unpublished_at")}), false
  from posts where unpublished_at is not null`;
const withdrawalReports = `
  select jsonb_build_object('kind', 'report', 'reportId', id, 'at', ${iso("received_at")}, 'number', number,
    'page', page, 'dueOn', due_on, 'jobcenterId', jobcenter_id, 'message', message, 'email', email,
    'personName', person_name, 'phone', phone), state::text = 'done'
  from reports where kind::text = 'withdrawal'`;
const hidings = `
  select jsonb_build_object('kind', 'hidden', 'postId', post_id, 'reportId', report_id, 'at', ${iso("hidden_at")},
    'until', ${iso("until")}), ended_at is not null or until <= now()
  from post_hidings`;

const erasures = `
  select jsonb_build_object('kind', 'erased', 'personId', person_id, 'because', because, 'at', ${iso("erased_at")}),
    false from erasures`;
/** Newer than the rest: a database that is about to be replaced can lack the table. */
const hasErasures = "select to_regclass('public.erasures') is not null as exists";

/**
 * Every withdrawal, narrowing, take-off, withdrawal report, hiding and erasure of a database. `over`: closed
 * reports and hidings that are over, which the ledger no longer needs.
 */
export async function ledgerEntriesIn(ask: Ask): Promise<{ current: LedgerEntry[]; over: LedgerEntry[] }> {
  const [has] = (await ask(hasErasures)).rows;
  const parts = [consentEvents, takeOffs, withdrawalReports, hidings, ...(has?.exists ? [erasures] : [])];
  const { rows } = await ask(parts.join("\n  union all"));
  const entries = (isOver: boolean) =>
    rows.filter((row) => row.is_over === isOver).map((row) => parseEntry(row.entry));
  return { current: entries(false), over: entries(true) };
}
