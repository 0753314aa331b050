import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import { lockConsent } from "./step/lock-consent";
import { tellAboutWithdrawal } from "./step/tell-about-withdrawal";
import { writeDownWithdrawal } from "./write-down-withdrawals";

export const withdrawConsentSchema = z.strictObject({
  consentId: z.uuid(),
  receivedVia: z.enum(withdrawalWays),
});

/**
 * Withdraws a consent. As soon as this transaction is committed, no public page, feed or file shows the
 * person, whatever jobs and caches do (B-025, B-028). No reason is asked. A second call changes nothing. The
 * own Jobcenter and the Landkreistag may (B-026). Throws NotAllowed.
 */
export async function withdrawConsent(
  actor: Person,
  input: z.infer<typeof withdrawConsentSchema>,
): Promise<void> {
  const { consentId, receivedVia } = withdrawConsentSchema.parse(input);
  const entry = await db.transaction(async (tx) => {
    const { consent, state, now } = await lockConsent(tx, actor, "consent.withdraw", consentId);
    if (state === "withdrawn") return null;
    await tellAboutWithdrawal(tx, consentId);
    await tx
      .insert(consentEvents)
      .values({ consentId, kind: "withdrawn", receivedVia, accountId: actor.accountId });
    await recordHistory(
      tx,
      actor,
      "consent.withdraw",
      { type: "consent", id: consentId, jobcenterId: consent.jobcenterId },
      { receivedVia },
    );
    await raiseEdition(tx);
    return { consentId, at: now.toISOString(), receivedVia };
  });
  if (entry) await writeDownWithdrawal(entry);
}
