import { eq } from "drizzle-orm";
import { raiseEdition } from "@/commands/raise-edition";
import { recordHistory } from "@/commands/record-history";
import { db } from "@/db/client";
import { consentEvents, consents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import { authorise } from "@/domain/policy";
import { type LedgerEntry, readLedger } from "@/platform/withdrawal-ledger";

/**
 * After a restore, before anybody may read: withdraws again whatever the ledger knows as withdrawn (B-033).
 * May run at every start; what is withdrawn already stays as it is. Returns how many were withdrawn anew.
 * Throws NotAllowed for anybody but the clock.
 */
export async function replayWithdrawals(actor: Actor): Promise<{ replayed: number }> {
  authorise(actor, "clock.run", {});
  let replayed = 0;
  for (const entry of await readLedger()) if (await replay(actor, entry)) replayed += 1;
  return { replayed };
}

function replay(actor: Actor, { consentId, at, receivedVia }: LedgerEntry): Promise<boolean> {
  return db.transaction(async (tx) => {
    // A consent that is younger than the backup is not there; then neither is anything that shows the person.
    const [consent] = await tx.select().from(consents).where(eq(consents.id, consentId)).for("update");
    if (!consent) return false;
    const way = withdrawalWays.find((known) => known === receivedVia) ?? null;
    const added = await tx
      .insert(consentEvents)
      .values({ consentId, kind: "withdrawn", at: new Date(at), receivedVia: way })
      .onConflictDoNothing()
      .returning({ id: consentEvents.id });
    if (added.length === 0) return false;
    await recordHistory(tx, actor, "consent.replayWithdrawal", { type: "consent", id: consentId, jobcenterId: consent.jobcenterId });
    await raiseEdition(tx);
    return true;
  });
}
