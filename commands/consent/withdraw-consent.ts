import * as z from "zod";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import { endConsent } from "./step/end-consent";
import { writeDownWithdrawal } from "./write-down-withdrawals";

export const withdrawConsentSchema = z.strictObject({
  consentId: z.uuid(),
  receivedVia: z.enum(withdrawalWays),
});

/**
 * Withdraws a consent. As soon as this transaction is committed, no public page, feed or file shows the
 * person, whatever jobs and caches do (B-025, B-028). No reason is asked. A second call changes nothing. The
 * own Jobcenter and the Landkreistag may, and every other Jobcenter while readers see the person (B-026).
 * Throws NotAllowed.
 */
export async function withdrawConsent(
  actor: Person,
  input: z.infer<typeof withdrawConsentSchema>,
): Promise<void> {
  const withdrawal = withdrawConsentSchema.parse(input);
  const entry = await db.transaction((tx) => endConsent(tx, actor, withdrawal));
  if (entry) await writeDownWithdrawal(entry);
}
