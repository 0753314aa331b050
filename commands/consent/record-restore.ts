import { portalId, recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";

/**
 * Records that a backup was restored without a ledger that is newer, so that withdrawals may be missing
 * (B-033). Throws NotAllowed for anybody but the clock.
 */
export async function recordRestore(actor: Actor): Promise<void> {
  authorise(actor, "clock.run", {});
  await db.transaction((tx) =>
    recordHistory(tx, actor, "portal.restoreWithoutLedger", {
      type: "portal",
      id: portalId,
      jobcenterId: null,
    }),
  );
}
