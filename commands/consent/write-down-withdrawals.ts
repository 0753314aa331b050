// Everything that must survive the restore of an older database is stored in the database and in the ledger
// (files outside of the database). The database comes first, so a withdrawal succeeds while the storage is
// broken.
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { log } from "@/platform/log";
import {
  deleteFromLedger,
  type LedgerEntry,
  ledgerKey,
  ledgerKeys,
  sayLedgerIsComplete,
  type WithdrawalFacts,
  withdrawalEntry,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";
import { ledgerEntriesIn } from "./step/ledger-entries";

/** Writes one withdrawal or narrowing into the ledger, right after its commit; see `writeDown`. */
export async function writeDownWithdrawal(facts: WithdrawalFacts): Promise<void> {
  await writeDown(withdrawalEntry(facts));
}

/** Writes one entry into the ledger, right after its commit. When this fails, `writeDownWithdrawals` retries. */
export async function writeDown(entry: LedgerEntry): Promise<void> {
  await writeToLedger(entry).catch((error: unknown) =>
    log.error({ kind: entry.kind, key: ledgerKey(entry), err: error }, "entry is not in the ledger yet"),
  );
}

/**
 * Writes into the ledger what it lacks (see `ledgerEntriesIn`), deletes what is over, and says up to which
 * moment the ledger is complete (B-033). May run twice at once. Returns how many were written. Throws
 * NotAllowed for anybody but the clock; rejects when the storage fails.
 */
export async function writeDownWithdrawals(actor: Actor): Promise<{ written: number }> {
  authorise(actor, "clock.run", {});
  const completeAt = new Date();
  const known = await ledgerKeys();
  const { current, over } = await ledgerEntriesIn((statement) => db.execute(sql.raw(statement)));
  const missing = current.filter((entry) => !known.has(ledgerKey(entry)));
  for (const entry of missing) await writeToLedger(entry);
  for (const entry of over) if (known.has(ledgerKey(entry))) await deleteFromLedger(entry);
  await sayLedgerIsComplete(completeAt);
  return { written: missing.length };
}
