// Every withdrawal is stored in the database and in the ledger (files outside of the database).
// The database comes first, so a withdrawal succeeds while the storage is broken.
import { inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { log } from "@/platform/log";
import {
  type LedgerEntry,
  ledgerKey,
  ledgerKeys,
  sayLedgerIsComplete,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";

/**
 * Writes one withdrawal into the ledger, right after its commit. When this fails, `writeDownWithdrawals`
 * retries.
 */
export async function writeDownWithdrawal(entry: LedgerEntry): Promise<void> {
  await writeToLedger(entry).catch((error: unknown) =>
    log.error({ consentId: entry.consentId, err: error }, "withdrawal is not in the ledger yet"),
  );
}

/**
 * Writes into the ledger every withdrawal and narrowing that it lacks (B-033). May run twice at once. Returns
 * how many were written. Throws NotAllowed for anybody but the clock; rejects when the storage fails.
 */
export async function writeDownWithdrawals(actor: Actor): Promise<{ written: number }> {
  authorise(actor, "clock.run", {});
  // What is committed later than this may be missing below.
  const asOf = new Date();
  const { consentId, at, receivedVia, closes } = consentEvents;
  const events = await db
    .select({ consentId, at, receivedVia, closes })
    .from(consentEvents)
    .where(inArray(consentEvents.kind, ["withdrawn", "narrowed"]));
  const known = await ledgerKeys();
  const entries = events.map((event) => ({
    consentId: event.consentId,
    at: event.at.toISOString(),
    receivedVia: event.receivedVia ?? "",
    ...(event.closes && { closes: event.closes }),
  }));
  const missing = entries.filter((entry) => !known.has(ledgerKey(entry)));
  for (const entry of missing) await writeToLedger(entry);
  await sayLedgerIsComplete(asOf);
  return { written: missing.length };
}
