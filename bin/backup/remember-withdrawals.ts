import { existsSync } from "node:fs";
import pg from "pg";
import { appendToLedger, type LedgerEntry, readLedger } from "@/platform/withdrawal-ledger";

/**
 * Before a database is replaced: whatever it, or a ledger kept elsewhere, knows as withdrawn goes into our ledger,
 * from which it is withdrawn again afterwards (B-033).
 */
export async function rememberWithdrawals(otherLedger?: string): Promise<void> {
  if (otherLedger && !existsSync(otherLedger)) throw new Error(`Das Widerrufsbuch ${otherLedger} gibt es nicht.`);
  const known = new Set((await readLedger()).map((entry) => entry.consentId));
  const found = [...(otherLedger ? await readLedger(otherLedger) : []), ...(await withdrawnInDatabase())];
  for (const entry of found) {
    if (known.has(entry.consentId)) continue;
    known.add(entry.consentId);
    await appendToLedger(entry);
  }
}

async function withdrawnInDatabase(): Promise<LedgerEntry[]> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>("select to_regclass('public.consent_events') is not null as exists");
    if (!rows[0]?.exists) return [];
    const withdrawn = await client.query<{ id: string; at: Date; way: string | null }>("select consent_id as id, at, received_via::text as way from consent_events where kind = 'withdrawn' order by at");
    return withdrawn.rows.map(({ id, at, way }) => ({ consentId: id, at: at.toISOString(), receivedVia: way ?? "" }));
  } finally {
    await client.end();
  }
}
