// The list of withdrawals beside the database: whoever restores an older backup finds here who must not come back (B-033).
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { closableChannels } from "@/domain/consent/consent";
import { env } from "./env";

const entrySchema = z.object({ consentId: z.uuid(), at: z.iso.datetime(), receivedVia: z.string(), closes: z.array(z.enum(closableChannels)).optional() });

/** One withdrawal, or with `closes` a narrowing; it names nobody. `at` is an instant in ISO 8601. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** Path of the ledger; it belongs into a backup of its own and is never replaced by a restore. */
export function ledgerPath(): string {
  return join(env().DATA_DIR, "withdrawals.jsonl");
}

/** Adds one line and returns once it is on the disk. */
export async function appendToLedger(entry: LedgerEntry): Promise<void> {
  await mkdir(dirname(ledgerPath()), { recursive: true });
  const file = await open(ledgerPath(), "a", 0o600);
  try {
    // A line of its own, even behind one that a power cut left half-written.
    await file.appendFile(`\n${JSON.stringify(entrySchema.parse(entry))}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** All withdrawals in the ledger, oldest first. A line that was cut off is passed over: its withdrawal never took place. */
export async function readLedger(path = ledgerPath()): Promise<LedgerEntry[]> {
  const text = await readFile(/* turbopackIgnore: true */ path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const whole = text.split("\n").filter((line) => line.endsWith("}"));
  return whole.map((line) => entrySchema.parse(JSON.parse(line)));
}
