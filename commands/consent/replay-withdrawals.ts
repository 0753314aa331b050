import { authorise } from "@/domain/policy";
import type { Actor } from "@/domain/account/role";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { replayConsentEvent } from "./step/replay-consent-event";
import { replayErasure } from "./step/replay-erasure";
import { replayHiding } from "./step/replay-hiding";
import { replayReport } from "./step/replay-report";
import { replayTakeOff } from "./step/replay-take-off";

export type Replayed = {
  withdrawn: number;
  narrowed: number;
  takenOff: number;
  reports: number;
  hidden: number;
  erased: number;
};

/**
 * Repeats what the ledger knows and the database has forgotten: withdrawals, narrowings, take-offs, open
 * withdrawal reports, hidings and erasures; runs after a restore, before anybody may read (B-033). May run at
 * every start; what the database already knows stays as it is. Returns how many were repeated. Throws
 * NotAllowed for anybody but the clock.
 */
export async function replayWithdrawals(actor: Actor): Promise<Replayed> {
  authorise(actor, "clock.run", {});
  const replayed: Replayed = { withdrawn: 0, narrowed: 0, takenOff: 0, reports: 0, hidden: 0, erased: 0 };
  const entries = await readLedger();
  for (const entry of entries) {
    if (entry.kind === "withdrawn" || entry.kind === "narrowed")
      replayed[entry.kind] += Number(await replayConsentEvent(actor, entry));
    if (entry.kind === "taken_off") replayed.takenOff += Number(await replayTakeOff(actor, entry));
    if (entry.kind === "report") replayed.reports += Number(await replayReport(actor, entry));
  }
  // A hiding belongs to a report, so all reports come first.
  for (const entry of entries)
    if (entry.kind === "hidden") replayed.hidden += Number(await replayHiding(actor, entry));
  // A person is erased only after all withdrawals are known again.
  for (const entry of entries)
    if (entry.kind === "erased") replayed.erased += Number(await replayErasure(actor, entry));
  return replayed;
}
