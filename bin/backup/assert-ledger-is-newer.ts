import { newestMoment } from "./given-ledger";

/** Throws, in German, when the ledger in the storage knows nothing of the time after the backup (B-033). */
export async function assertLedgerIsNewer(backupOf: Date): Promise<void> {
  const newest = await newestMoment();
  if (newest && newest > backupOf) return;
  throw new Error(
    "Es fehlt ein Widerrufsbuch, das neuer ist als die Sicherung: Bitte mit --ledger angeben, oder mit " +
      "--without-ledger hinnehmen, dass seither Widerrufenes wieder erscheint.",
  );
}
