import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { closableChannels, withdrawalWays } from "@/domain/consent/consent";
import { NotPossibleNow } from "@/domain/refusals";
import { lockConsent } from "./step/lock-consent";
import { writeDownWithdrawal } from "./write-down-withdrawals";

export const narrowConsentSchema = z.strictObject({
  consentId: z.uuid(),
  closes: z
    .array(z.enum(closableChannels))
    .min(1, "Bitte wählen Sie, wofür die Einwilligung nicht mehr gilt."),
  receivedVia: z.enum(withdrawalWays),
});

/**
 * Ends a consent for single channels, while the person stays on the portal (B-021, B-022); it holds as soon
 * as this transaction is committed. No reason is asked, so it is as easy as giving the consent (Art. 7 (3)
 * GDPR). Channels that are already closed change nothing. Throws NotAllowed, NotPossibleNow (the consent was
 * withdrawn or replaced).
 */
export async function narrowConsent(
  actor: Person,
  input: z.infer<typeof narrowConsentSchema>,
): Promise<void> {
  const { consentId, closes, receivedVia } = narrowConsentSchema.parse(input);
  const entry = await db.transaction(async (tx) => {
    const { consent, state, channels, now } = await lockConsent(tx, actor, "consent.withdraw", consentId);
    if (state === "withdrawn" || state === "superseded")
      throw new NotPossibleNow(
        `consent is ${state}`,
        "Diese Einwilligung gilt nicht mehr. Sie brauchen nichts weiter zu tun.",
      );
    const closing = closes.filter((channel) => channels.includes(channel));
    if (closing.length === 0) return null;
    await tx
      .insert(consentEvents)
      .values({
        consentId,
        kind: "narrowed",
        at: now,
        closes: closing,
        receivedVia,
        accountId: actor.accountId,
      });
    const subject = { type: "consent", id: consentId, jobcenterId: consent.jobcenterId } as const;
    await recordHistory(tx, actor, "consent.narrow", subject, { closes: closing.join(" "), receivedVia });
    await raiseEdition(tx);
    return { consentId, at: now.toISOString(), receivedVia, closes: closing };
  });
  if (entry) await writeDownWithdrawal(entry);
}
