import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import type { Transaction } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { WithdrawalWay } from "@/domain/consent/consent";
import type { WithdrawalFacts } from "@/platform/storage/withdrawal-ledger";
import { askForRemoval } from "./ask-for-removal";
import { lockConsent } from "./lock-consent";
import { tellAboutWithdrawal } from "./tell-about-withdrawal";

/**
 * Withdraws a consent within a transaction. Returns what the caller writes into the ledger after the commit,
 * or null when it was withdrawn before. Throws NotAllowed.
 */
export async function endConsent(
  tx: Transaction,
  actor: Actor,
  { consentId, receivedVia }: { consentId: string; receivedVia: WithdrawalWay },
): Promise<WithdrawalFacts | null> {
  const { consent, state, now } = await lockConsent(tx, actor, "consent.withdraw", consentId);
  if (state === "withdrawn") return null;
  await tellAboutWithdrawal(tx, actor, { consentId, letter: "consent_withdrawn" });
  const accountId = actor.kind === "person" ? actor.accountId : null;
  await tx.insert(consentEvents).values({ consentId, kind: "withdrawn", receivedVia, accountId });
  await askForRemoval(tx, { consentId, closes: null }, now);
  const subject = { type: "consent", id: consentId, jobcenterId: consent.jobcenterId } as const;
  await recordHistory(tx, actor, "consent.withdraw", subject, { receivedVia });
  await raiseEdition(tx);
  return { consentId, at: now.toISOString(), receivedVia };
}
