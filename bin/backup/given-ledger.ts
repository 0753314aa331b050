// The ledger as an operator keeps it apart from the server: the folder `withdrawals/` as it is, or one file
// of `npm run ledger:export`.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LedgerEntry, parseEntry } from "@/platform/storage/ledger-entry";
import {
  sayLedgerIsComplete,
  completeSchema,
  ledgerIsCompleteUntil,
  readLedger,
  writeToLedger,
} from "@/platform/storage/withdrawal-ledger";

/** Writes the ledger of the storage into one file that only its owner may read: a line each. */
export async function exportLedger(path: string): Promise<number> {
  const completeUntil = await ledgerIsCompleteUntil();
  const entries = await readLedger();
  const lines = [...(completeUntil ? [{ at: completeUntil.toISOString() }] : []), ...entries];
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
  return entries.length;
}

/** Adds a ledger that was kept apart to the one in the storage. Throws, in German, when it is none. */
export async function addGivenLedger(path: string): Promise<void> {
  const { entries, completeUntil } = readGivenLedger(path);
  for (const entry of entries) await writeToLedger(entry);
  const known = await ledgerIsCompleteUntil();
  if (completeUntil && (!known || completeUntil > known)) await sayLedgerIsComplete(completeUntil);
}

/** The last moment of which the ledger in the storage knows; null when it knows nothing. */
export async function newestMoment(): Promise<Date | null> {
  const moments = (await readLedger()).map(({ at }) => Date.parse(at));
  const completeUntil = await ledgerIsCompleteUntil();
  if (completeUntil) moments.push(completeUntil.getTime());
  return moments.length > 0 ? new Date(moments.reduce((one, other) => Math.max(one, other))) : null;
}

function readGivenLedger(path: string): { entries: LedgerEntry[]; completeUntil: Date | null } {
  const entries: LedgerEntry[] = [];
  let completeUntil: Date | null = null;
  try {
    for (const text of statSync(path).isDirectory() ? filesIn(path) : linesOf(path)) {
      const read: unknown = JSON.parse(text);
      const isMoment = completeSchema.safeParse(read);
      if (isMoment.success) completeUntil = new Date(isMoment.data.at);
      else entries.push(parseEntry(read));
    }
  } catch {
    throw new Error(`${path} ist kein Widerrufsbuch, oder es ist beschädigt. Es wurde nichts verändert.`);
  }
  return { entries, completeUntil };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}
