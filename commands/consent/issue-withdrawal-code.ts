import { randomBytes } from "node:crypto";
import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { withdrawalCodes } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { bytesOfCode, withdrawalCode } from "@/domain/consent/withdrawal-code";
import { hashOfReference } from "@/platform/secret";
import { lockConsent } from "./step/lock-consent";

export const issueWithdrawalCodeSchema = z.strictObject({ consentId: z.uuid() });

/**
 * Makes a code with which the person of a consent withdraws alone, at any hour. It is returned once and only
 * its hash is stored; a lost one is replaced by a new one, and earlier ones stay valid, because the person
 * may still have them. Throws NotAllowed.
 */
export async function issueWithdrawalCode(
  actor: Person,
  { consentId }: z.infer<typeof issueWithdrawalCodeSchema>,
): Promise<{ code: string }> {
  const code = withdrawalCode(randomBytes(bytesOfCode));
  await db.transaction(async (tx) => {
    const { consent } = await lockConsent(tx, actor, "consent.issueCode", consentId);
    await tx
      .insert(withdrawalCodes)
      .values({ codeHash: hashOfReference(code), consentId, issuedBy: actor.accountId });
    const subject = { type: "consent", id: consentId, jobcenterId: consent.jobcenterId } as const;
    await recordHistory(tx, actor, "consent.issueCode", subject);
  });
  return { code };
}
