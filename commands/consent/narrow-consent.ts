import * as z from "zod";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { closableChannels, withdrawalWays } from "@/domain/consent/consent";
import { closeChannels } from "./step/close-channels";
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
  const narrowing = narrowConsentSchema.parse(input);
  const entry = await db.transaction((tx) => closeChannels(tx, actor, narrowing));
  if (entry) await writeDownWithdrawal(entry);
}
