import { and, eq } from "drizzle-orm";
import { databaseTime } from "@/commands/step/database-time";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents, consents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import type { LedgerEntry } from "@/platform/storage/withdrawal-ledger";
import { askForRemoval } from "./ask-for-removal";

/** Withdraws or narrows a consent again. Returns false when the database knows it, or has no such consent. */
export function replayConsentEvent(
  actor: Actor,
  entry: Extract<LedgerEntry, { kind: "withdrawn" | "narrowed" }>,
): Promise<boolean> {
  const { consentId, at, receivedVia, kind } = entry;
  const closes = entry.kind === "narrowed" ? entry.closes : undefined;
  return db.transaction(async (tx) => {
    // A consent recorded after the backup is missing, and so is every post that shows the person.
    const [consent] = await tx.select().from(consents).where(eq(consents.id, consentId)).for("update");
    if (!consent) return false;
    const way = withdrawalWays.find((known) => known === receivedVia) ?? null;
    const isKnown = and(
      eq(consentEvents.consentId, consentId),
      eq(consentEvents.kind, kind),
      closes ? eq(consentEvents.at, new Date(at)) : undefined,
    );
    if ((await tx.$count(consentEvents, isKnown)) > 0) return false;
    await tx.insert(consentEvents).values({ consentId, kind, closes, at: new Date(at), receivedVia: way });
    await askForRemoval(tx, { consentId, closes: closes ?? null }, await databaseTime(tx));
    await recordHistory(tx, actor, "consent.replayWithdrawal", {
      type: "consent",
      id: consentId,
      jobcenterId: consent.jobcenterId,
    });
    await raiseEdition(tx);
    return true;
  });
}
