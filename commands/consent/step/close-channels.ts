import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import type { Transaction } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { ConsentChannel, WithdrawalWay } from "@/domain/consent/consent";
import { NotPossibleNow } from "@/domain/refusals";
import type { WithdrawalFacts } from "@/platform/storage/withdrawal-ledger";
import { askForRemoval } from "./ask-for-removal";
import { lockConsent } from "./lock-consent";
import { tellAboutWithdrawal } from "./tell-about-withdrawal";

type Closing = { consentId: string; closes: readonly ConsentChannel[]; receivedVia: WithdrawalWay };

/**
 * Ends a consent for single channels within a transaction. Returns what the caller writes into the ledger
 * after the commit, or null when all of them were closed before. Throws NotAllowed, NotPossibleNow (the
 * consent was withdrawn or replaced).
 */
export async function closeChannels(
  tx: Transaction,
  actor: Actor,
  { consentId, closes, receivedVia }: Closing,
): Promise<WithdrawalFacts | null> {
  const { consent, state, channels, now } = await lockConsent(tx, actor, "consent.withdraw", consentId);
  if (state === "withdrawn" || state === "superseded")
    throw new NotPossibleNow(
      `consent is ${state}`,
      "Diese Einwilligung gilt nicht mehr. Sie brauchen nichts weiter zu tun.",
    );
  const closing = closes.filter((channel) => channels.includes(channel));
  if (closing.length === 0) return null;
  await tellAboutWithdrawal(tx, actor, { consentId, letter: "consent_narrowed" });
  const accountId = actor.kind === "person" ? actor.accountId : null;
  await tx
    .insert(consentEvents)
    .values({ consentId, kind: "narrowed", at: now, closes: closing, receivedVia, accountId });
  await askForRemoval(tx, { consentId, closes: closing }, now);
  const subject = { type: "consent", id: consentId, jobcenterId: consent.jobcenterId } as const;
  await recordHistory(tx, actor, "consent.narrow", subject, { closes: closing.join(" "), receivedVia });
  await raiseEdition(tx);
  return { consentId, at: now.toISOString(), receivedVia, closes: closing };
}
