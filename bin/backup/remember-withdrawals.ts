import pg from "pg";
import { type LedgerEntry, ledgerKey, ledgerKeys, writeToLedger } from "@/platform/storage/withdrawal-ledger";

/**
 * Before a database is replaced: whatever it knows as withdrawn goes into the ledger, from which it is
 * withdrawn again afterwards (B-033). Reads any older schema too.
 */
export async function rememberWithdrawals(): Promise<void> {
  const known = await ledgerKeys();
  for (const entry of await withdrawnInDatabase())
    if (!known.has(ledgerKey(entry))) await writeToLedger(entry);
}

async function withdrawnInDatabase(): Promise<LedgerEntry[]> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      "select to_regclass('public.consent_events') is not null as exists",
    );
    if (!rows[0]?.exists) return [];
    // As JSON: a database from before there were narrowings has no such column.
    const { rows: events } = await client.query<{
      event: {
        consent_id: string;
        at: string;
        received_via: string | null;
        closes?: LedgerEntry["closes"] | null;
      };
    }>(
      "select to_jsonb(e) as event from consent_events e where kind::text in ('withdrawn', 'narrowed') order by at",
    );
    return events.map(({ event }) => ({
      consentId: event.consent_id,
      at: new Date(event.at).toISOString(),
      receivedVia: event.received_via ?? "",
      ...(event.closes && { closes: event.closes }),
    }));
  } finally {
    await client.end();
  }
}
