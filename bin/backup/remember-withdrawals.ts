import { existsSync } from "node:fs";
import pg from "pg";
import { appendToLedger, type LedgerEntry, readLedger } from "@/platform/withdrawal-ledger";

/**
 * Before a database is replaced: whatever it, or a ledger kept elsewhere, knows as withdrawn goes into our ledger,
 * from which it is withdrawn again afterwards (B-033).
 */
export async function rememberWithdrawals(otherLedger?: string): Promise<void> {
  if (otherLedger && !existsSync(otherLedger)) throw new Error(`Das Widerrufsbuch ${otherLedger} gibt es nicht.`);
  const known = new Set((await readLedger()).map(nameOf));
  const found = [...(otherLedger ? await readLedger(otherLedger) : []), ...(await withdrawnInDatabase())];
  for (const entry of found) {
    if (known.has(nameOf(entry))) continue;
    known.add(nameOf(entry));
    await appendToLedger(entry);
  }
}

/** A person withdraws once, and narrows as often as they like. */
function nameOf({ consentId, at, closes }: LedgerEntry): string {
  return closes ? `${consentId} ${at}` : consentId;
}

async function withdrawnInDatabase(): Promise<LedgerEntry[]> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>("select to_regclass('public.consent_events') is not null as exists");
    if (!rows[0]?.exists) return [];
    // As JSON: a database from before there were narrowings has no such column.
    const { rows: events } = await client.query<{ event: { consent_id: string; at: string; received_via: string | null; closes?: LedgerEntry["closes"] | null } }>(
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
