import { bringUpToDate } from "@/bin/bring-up-to-date";
import { recordRestore } from "@/commands/consent/record-restore";
import { type Replayed, replayWithdrawals } from "@/commands/consent/replay-withdrawals";
import { theClock } from "@/domain/account/role";
import { assertLedgerIsNewer } from "./assert-ledger-is-newer";
import { addGivenLedger } from "./given-ledger";
import { readBackup, readHead } from "./read-backup";
import { rememberWithdrawals } from "./remember-withdrawals";

type Choices = { ledger?: string; isWithoutLedger: boolean; keyFile?: string };

/**
 * Restores a backup and repeats what the ledger knows, before anybody may read. Throws, in German, and
 * changes nothing, when no ledger is newer than the backup and nobody has asked to go without (B-033).
 */
export async function restore(
  path: string,
  { ledger, isWithoutLedger, keyFile }: Choices,
): Promise<Replayed> {
  const { createdAt } = await readHead(path, keyFile);
  if (ledger) await addGivenLedger(ledger);
  await rememberWithdrawals();
  if (!isWithoutLedger) await assertLedgerIsNewer(new Date(createdAt));
  await readBackup(path, keyFile);
  await bringUpToDate();
  const replayed = await replayWithdrawals(theClock);
  if (isWithoutLedger) await recordRestore(theClock);
  return replayed;
}

/** What was repeated, for the operator. */
export function inWords({ withdrawn, narrowed, takenOff, reports, hidden, erased }: Replayed): string {
  return `${withdrawn} Widerrufe, ${narrowed} Einschränkungen, ${takenOff} Beiträge vom Netz, ${reports} Meldungen, ${hidden} verborgene Beiträge, ${erased} gelöschte Personen`;
}
