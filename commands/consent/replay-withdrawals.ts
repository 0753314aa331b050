import { and, eq } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents, consents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import { authorise } from "@/domain/policy";
import { type LedgerEntry, readLedger } from "@/platform/storage/withdrawal-ledger";

/**
 * Repeats every withdrawal and narrowing that the ledger knows; runs after a restore, before anybody may read
 * (B-033). May run at every start; what the database already knows stays as it is. Returns how many were
 * repeated. Throws NotAllowed for anybody but the clock.
 */
export async function replayWithdrawals(actor: Actor): Promise<{ replayed: number }> {
  authorise(actor, "clock.run", {});
  let replayed = 0;
  for (const entry of await readLedger()) if (await replay(actor, entry)) replayed += 1;
  return { replayed };
}

function replay(actor: Actor, { consentId, at, receivedVia, closes }: LedgerEntry): Promise<boolean> {
  return db.transaction(async (tx) => {
    // A consent recorded after the backup is missing, and so is every post that shows the person.
    const [consent] = await tx.select().from(consents).where(eq(consents.id, consentId)).for("update");
    if (!consent) return false;
    const way = withdrawalWays.find((known) => known === receivedVia) ?? null;
    const kind = closes ? ("narrowed" as const) : ("withdrawn" as const);
    const isKnown = and(
      eq(consentEvents.consentId, consentId),
      eq(consentEvents.kind, kind),
      closes ? eq(consentEvents.at, new Date(at)) : undefined,
    );
    if ((await tx.$count(consentEvents, isKnown)) > 0) return false;
    await tx.insert(consentEvents).values({ consentId, kind, closes, at: new Date(at), receivedVia: way });
    await recordHistory(tx, actor, "consent.replayWithdrawal", {
      type: "consent",
      id: consentId,
      jobcenterId: consent.jobcenterId,
    });
    await raiseEdition(tx);
    return true;
  });
}
