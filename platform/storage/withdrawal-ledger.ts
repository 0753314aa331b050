// The ledger of withdrawals in the file storage: a restore of an older database reads here which consents are
// withdrawn (B-033).
import { text } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import * as z from "zod";
import { consentChannels } from "@/domain/consent/consent";
import { storage } from "./storage";

const entrySchema = z.object({
  consentId: z.uuid(),
  at: z.iso.datetime(),
  receivedVia: z.string(),
  closes: z.array(z.enum(consentChannels)).optional(),
});

/** One withdrawal, or with `closes` a narrowing. It names no person. `at` is an instant in ISO 8601. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** The folder of the entries, one small file each. They are never deleted; a restore only adds to them. */
export const ledgerFolder = "withdrawals/";
const readAtOnce = 16;

/** Holds the moment up to which the ledger is complete, as an instant in ISO 8601. */
const asOfKey = `${ledgerFolder}complete.json`;
const asOfSchema = z.object({ at: z.iso.datetime() });

/** The key of an entry: a consent is withdrawn once, but can be narrowed several times. */
export function ledgerKey({ consentId, at, closes }: LedgerEntry): string {
  const name = closes ? `narrowed${Date.parse(at)}` : "withdrawn";
  return `${ledgerFolder}${consentId.replaceAll("-", "")}/${name}.json`;
}

/**
 * Writes one entry and returns when it is stored. A second write changes nothing. Rejects if the storage
 * fails.
 */
export async function writeToLedger(entry: LedgerEntry): Promise<void> {
  await storage().put(ledgerKey(entry), new TextEncoder().encode(JSON.stringify(entrySchema.parse(entry))));
}

/** The keys of all entries. */
export async function ledgerKeys(): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { key } of storage().list(ledgerFolder)) if (key !== asOfKey) keys.add(key);
  return keys;
}

/** Writes down that the ledger holds everything that happened until `at`. */
export async function sayLedgerIsComplete(at: Date): Promise<void> {
  await storage().put(asOfKey, new TextEncoder().encode(JSON.stringify({ at: at.toISOString() })));
}

/** The moment up to which the ledger is complete; null when there is no ledger. */
export async function ledgerIsCompleteUntil(): Promise<Date | null> {
  const file = await storage().open(asOfKey);
  if (!file) return null;
  return new Date(asOfSchema.parse(JSON.parse(await text(file.stream as ReadableStream))).at);
}

/** All entries, in no particular order. */
export async function readLedger(): Promise<LedgerEntry[]> {
  const keys = [...(await ledgerKeys())];
  const entries: LedgerEntry[] = [];
  for (let start = 0; start < keys.length; start += readAtOnce) {
    entries.push(...(await Promise.all(keys.slice(start, start + readAtOnce).map(readEntry))));
  }
  return entries;
}

async function readEntry(key: string): Promise<LedgerEntry> {
  const file = await storage().open(key);
  return entrySchema.parse(JSON.parse(file ? await text(file.stream as ReadableStream) : ""));
}
