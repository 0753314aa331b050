// The book of withdrawals in the file storage: whoever restores an older database finds here who must not come back (B-033).
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

/** One withdrawal, or with `closes` a narrowing; it names nobody. `at` is an instant in ISO 8601. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** Where the entries lie, one small file each; never deleted, and a restore only adds to them. */
export const ledgerFolder = "withdrawals/";
const readAtOnce = 16;

/** The name of an entry's file: a person withdraws once, and narrows as often as they like. */
export function ledgerKey({ consentId, at, closes }: LedgerEntry): string {
  return `${ledgerFolder}${consentId.replaceAll("-", "")}/${closes ? `narrowed${Date.parse(at)}` : "withdrawn"}.json`;
}

/**
 * Writes one entry and returns once it is stored; writing it again changes nothing. Rejects when the storage
 * does.
 */
export async function writeToLedger(entry: LedgerEntry): Promise<void> {
  await storage().put(ledgerKey(entry), new TextEncoder().encode(JSON.stringify(entrySchema.parse(entry))));
}

/** The names of all entries. */
export async function ledgerKeys(): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { key } of storage().list(ledgerFolder)) keys.add(key);
  return keys;
}

/** All entries, in no order. */
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
