import pg from "pg";
import { ledgerEntriesIn } from "@/commands/consent/step/ledger-entries";
import {
  ledgerKey,
  ledgerKeys,
  sayLedgerIsComplete,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";

/**
 * Before a database is replaced: whatever it knows as withdrawn, taken off, reported or hidden goes into the
 * ledger, from which it is repeated afterwards (B-033). A database with consents or posts is the one that ran
 * until now, so the ledger is complete then; an empty one says nothing. Reads any older schema too.
 */
export async function rememberWithdrawals(): Promise<void> {
  const now = new Date();
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      "select to_regclass('public.post_hidings') is not null as exists",
    );
    if (!rows[0]?.exists) return;
    const known = await ledgerKeys();
    const { current } = await ledgerEntriesIn((statement) => client.query(statement));
    for (const entry of current) if (!known.has(ledgerKey(entry))) await writeToLedger(entry);
    const used = await client.query("select from consents union all select from posts limit 1");
    if (used.rowCount) await sayLedgerIsComplete(now);
  } finally {
    await client.end();
  }
}
