import pg from "pg";
import {
  sayLedgerIsComplete,
  type LedgerEntry,
  ledgerKey,
  ledgerKeys,
  type WithdrawalFacts,
  withdrawalEntry,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";

/**
 * Before a database is replaced: whatever it knows as withdrawn, taken off or reported goes into the ledger,
 * from which it is repeated afterwards (B-033). A database with consents or posts is the one that ran until
 * now, so the ledger is complete then; an empty one says nothing. Reads any older schema too.
 */
export async function rememberWithdrawals(): Promise<void> {
  const now = new Date();
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      "select to_regclass('public.consent_events') is not null as exists",
    );
    if (!rows[0]?.exists) return;
    const known = await ledgerKeys();
    const entries = [
      ...(await withdrawnIn(client)),
      ...(await takenOffIn(client)),
      ...(await reportedIn(client)),
    ];
    for (const entry of entries) if (!known.has(ledgerKey(entry))) await writeToLedger(entry);
    const used = await client.query("select from consents union all select from posts limit 1");
    if (used.rowCount) await sayLedgerIsComplete(now);
  } finally {
    await client.end();
  }
}

async function withdrawnIn(client: pg.ClientBase): Promise<LedgerEntry[]> {
  // As JSON: a database from before there were narrowings has no such column.
  const { rows } = await client.query<{
    event: {
      consent_id: string;
      at: string;
      received_via: string | null;
      closes?: WithdrawalFacts["closes"] | null;
    };
  }>(
    "select to_jsonb(e) as event from consent_events e where kind::text in ('withdrawn', 'narrowed') order by at",
  );
  return rows.map(({ event }) =>
    withdrawalEntry({
      consentId: event.consent_id,
      at: new Date(event.at).toISOString(),
      receivedVia: event.received_via ?? "",
      ...(event.closes && { closes: event.closes }),
    }),
  );
}

async function takenOffIn(client: pg.ClientBase): Promise<LedgerEntry[]> {
  const { rows } = await client.query<{ id: string; at: Date }>(
    "select id, unpublished_at as at from posts where unpublished_at is not null",
  );
  return rows.map(({ id, at }) => ({ kind: "taken_off", postId: id, at: at.toISOString() }));
}

async function reportedIn(client: pg.ClientBase): Promise<LedgerEntry[]> {
  const { rows } = await client.query<ReportRow>(
    `select id as "reportId", number, page, due_on::text as "dueOn", jobcenter_id as "jobcenterId", message, email,
       received_at as at from reports where kind::text = 'withdrawal' and state::text <> 'done'`,
  );
  return rows.map((row) => ({ ...row, kind: "report", at: row.at.toISOString() }));
}

type ReportRow = Omit<Extract<LedgerEntry, { kind: "report" }>, "kind" | "at"> & { at: Date };
