// Everything that must survive the restore of an older database is stored in the database and in the ledger (files
// outside of the database). The database comes first, so a withdrawal succeeds while the storage is broken.
import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { consentEvents, posts, reports } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { log } from "@/platform/log";
import {
  sayLedgerIsComplete,
  forgetReport,
  type LedgerEntry,
  ledgerKey,
  ledgerKeys,
  type WithdrawalFacts,
  withdrawalEntry,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";

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
 * Writes into the ledger every withdrawal, narrowing, take-off and open withdrawal report that it lacks,
 * deletes the entries of closed reports, and says up to which moment the ledger is complete (B-033). May run
 * twice at once. Returns how many were written. Throws NotAllowed for anybody but the clock; rejects when the
 * storage fails.
 */
export async function writeDownWithdrawals(actor: Actor): Promise<{ written: number }> {
  authorise(actor, "clock.run", {});
  const completeAt = new Date();
  const known = await ledgerKeys();
  const entries = [...(await fromConsents()), ...(await fromPosts()), ...(await fromReports(false))];
  const missing = entries.filter((entry) => !known.has(ledgerKey(entry)));
  for (const entry of missing) await writeToLedger(entry);
  for (const report of await fromReports(true)) if (known.has(ledgerKey(report))) await forgetReport(report);
  await sayLedgerIsComplete(completeAt);
  return { written: missing.length };
}

async function fromConsents(): Promise<LedgerEntry[]> {
  const { consentId, at, receivedVia, closes } = consentEvents;
  const events = await db
    .select({ consentId, at, receivedVia, closes })
    .from(consentEvents)
    .where(inArray(consentEvents.kind, ["withdrawn", "narrowed"]));
  return events.map((event) =>
    withdrawalEntry({
      consentId: event.consentId,
      at: event.at.toISOString(),
      receivedVia: event.receivedVia ?? "",
      ...(event.closes && { closes: event.closes }),
    }),
  );
}

async function fromPosts(): Promise<LedgerEntry[]> {
  const takenOff = await db
    .select({ postId: posts.id, at: posts.unpublishedAt })
    .from(posts)
    .where(isNotNull(posts.unpublishedAt));
  return takenOff.flatMap(({ postId, at }) =>
    at ? [{ kind: "taken_off" as const, postId, at: at.toISOString() }] : [],
  );
}

async function fromReports(isDone: boolean): Promise<Extract<LedgerEntry, { kind: "report" }>[]> {
  const found = await db
    .select()
    .from(reports)
    .where(and(eq(reports.kind, "withdrawal"), (isDone ? eq : ne)(reports.state, "done")));
  return found.map(({ id, number, page, dueOn, jobcenterId, message, email, receivedAt }) => ({
    kind: "report",
    reportId: id,
    at: receivedAt.toISOString(),
    number,
    page,
    dueOn,
    jobcenterId,
    message,
    email,
  }));
}
