import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { evidenceTypes, isEvidenceType } from "@/domain/consent/evidence-rules";
import { NotPossibleNow } from "@/domain/refusals";
import { lockConsent } from "./step/lock-consent";

export type Evidence = { storageKey: string; type: string; fileName: string };

/**
 * Returns where the evidence of a consent is stored, and records who read it. Only the own Jobcenter may,
 * never the Landkreistag (B-038). Throws NotAllowed, NotPossibleNow when it was erased.
 */
export async function readEvidence(actor: Person, consentId: string): Promise<Evidence> {
  return db.transaction(async (tx) => {
    const { consent } = await lockConsent(tx, actor, "consent.readEvidence", consentId);
    const { evidenceKey, evidenceType, jobcenterId } = consent;
    if (evidenceKey === null || evidenceType === null || !isEvidenceType(evidenceType)) {
      throw new NotPossibleNow("no evidence", "Der Nachweis wurde nach dem Widerruf gelöscht.");
    }
    await recordHistory(tx, actor, "consent.readEvidence", { type: "consent", id: consentId, jobcenterId });
    return {
      storageKey: evidenceKey,
      type: evidenceType,
      fileName: `nachweis.${evidenceTypes[evidenceType]}`,
    };
  });
}
