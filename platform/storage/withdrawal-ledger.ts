// The ledger in the file storage: a restore of an older database reads here what was withdrawn, narrowed,
// hidden, taken off, erased or reported since (B-033).
import { text } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import * as z from "zod";
import { entryName, type LedgerEntry, parseEntry } from "./ledger-entry";
import { storage } from "./storage";

export { type LedgerEntry, parseEntry, type WithdrawalFacts, withdrawalEntry } from "./ledger-entry";

/**
 * The folder of the entries, one small file each. Only those of closed reports and of hidings that are over
 * are deleted.
 */
export const ledgerFolder = "withdrawals/";
/** Holds the moment up to which the ledger is complete; it moves on also when nothing happens for days. */
export const completeKey = `${ledgerFolder}complete.json`;
export const completeSchema = z.strictObject({ at: z.iso.datetime() });
const readAtOnce = 16;

export function ledgerKey(entry: LedgerEntry): string {
  return ledgerFolder + entryName(entry);
}

/**
 * Writes one entry and returns when it is stored. A second write changes nothing. Rejects if the storage
 * fails.
 */
export async function writeToLedger(entry: LedgerEntry): Promise<void> {
  await putJson(ledgerKey(entry), parseEntry(entry));
}

/** Says that the ledger holds everything that happened until `at`. */
export async function sayLedgerIsComplete(at: Date): Promise<void> {
  await putJson(completeKey, { at: at.toISOString() });
}

/** Deletes the entry of a closed report or of a hiding that is over; a missing one is no error. */
export async function deleteFromLedger(entry: LedgerEntry): Promise<void> {
  await storage().delete(ledgerKey(entry));
}

/** The moment up to which the ledger is complete; null when that was never written. */
export async function ledgerIsCompleteUntil(): Promise<Date | null> {
  const read = await readJson(completeKey);
  return read === undefined ? null : new Date(completeSchema.parse(read).at);
}

/** The keys of all entries. */
export async function ledgerKeys(): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { key } of storage().list(ledgerFolder)) if (key !== completeKey) keys.add(key);
  return keys;
}

/** All entries, oldest first. */
export async function readLedger(): Promise<LedgerEntry[]> {
  const keys = [...(await ledgerKeys())];
  const entries: LedgerEntry[] = [];
  for (let start = 0; start < keys.length; start += readAtOnce) {
    const files = await Promise.all(keys.slice(start, start + readAtOnce).map(readJson));
    // A report can be closed, and its entry deleted, at the same time.
    entries.push(...files.filter((file) => file !== undefined).map(parseEntry));
  }
  return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

async function putJson(key: string, content: unknown): Promise<void> {
  await storage().put(key, new TextEncoder().encode(JSON.stringify(content)));
}

async function readJson(key: string): Promise<unknown> {
  const file = await storage().open(key);
  return file ? JSON.parse(await text(file.stream as ReadableStream)) : undefined;
}
