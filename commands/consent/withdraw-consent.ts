import * as z from "zod";
import { raiseEdition } from "@/commands/raise-edition";
import { recordHistory } from "@/commands/record-history";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { withdrawalWays } from "@/domain/consent/consent";
import { appendToLedger } from "@/platform/withdrawal-ledger";
import { lockConsent } from "./lock-consent";
import { tellAboutWithdrawal } from "./tell-about-withdrawal";

export const withdrawConsentSchema = z.strictObject({ consentId: z.uuid(), receivedVia: z.enum(withdrawalWays) });

/**
 * Takes a withdrawal: from the end of this transaction no public path shows the person, whatever a job or cache does
 * (B-025, B-028). No reason is asked. Doing it twice changes nothing more. The Jobcenter and the Landkreistag may (B-026).
 * Throws NotAllowed.
 */
export async function withdrawConsent(actor: Person, input: z.infer<typeof withdrawConsentSchema>): Promise<void> {
  const { consentId, receivedVia } = withdrawConsentSchema.parse(input);
  await db.transaction(async (tx) => {
    const { consent, state, now } = await lockConsent(tx, actor, "consent.withdraw", consentId);
    if (state === "withdrawn") return;
    await tellAboutWithdrawal(tx, consentId);
    await tx.insert(consentEvents).values({ consentId, kind: "withdrawn", receivedVia, accountId: actor.accountId });
    await recordHistory(tx, actor, "consent.withdraw", { type: "consent", id: consentId, jobcenterId: consent.jobcenterId }, { receivedVia });
    await raiseEdition(tx);
    // Last, and before the commit: a withdrawal without its line could come back with an old backup, a line without its
    // withdrawal only leads to somebody being hidden.
    await appendToLedger({ consentId, at: now.toISOString(), receivedVia });
  });
}
