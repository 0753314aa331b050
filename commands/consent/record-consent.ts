import { createHash } from "node:crypto";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents, consents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { evidenceProblems, type EvidenceType } from "@/domain/consent/evidence-rules";
import { type NewConsent, newConsentIssues, newConsentSchema } from "@/domain/consent/new-consent";
import { currentWording } from "@/domain/consent/wording";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { evidenceTypeOf } from "@/platform/images/evidence";
import { storage } from "@/platform/storage/storage";
import { evidenceFolder } from "./add-evidence";
import { lockConsent } from "./step/lock-consent";
import { personOfConsent } from "./step/person-of-consent";
import { wordingHash } from "./step/wording-hash";

/**
 * Stores what a person agreed to, with evidence that `addEvidence` has stored before. The row never changes
 * (B-020); a change is a new consent that `replaces` it. Throws NotAllowed (no Jobcenter, or a consent of
 * another one), NotReady with issues per field ("evidence" for the file, "personId" for a person of another
 * Jobcenter).
 */
export async function recordConsent(actor: Person, input: NewConsent): Promise<{ consentId: string }> {
  const { jobcenterId } = actor;
  if (jobcenterId === null) throw new NotAllowed("consent.record");
  authorise(actor, "consent.record", { jobcenterId });
  const consent = newConsentSchema.parse(input);
  const issues = newConsentIssues(consent, berlinDay(new Date()));
  if (issues.length > 0) throw new NotReady(issues);
  const evidence = await readEvidence(consent.evidenceKey, jobcenterId);

  return db.transaction(async (tx) => {
    const earlier =
      consent.replaces && (await lockConsent(tx, actor, "consent.record", consent.replaces)).consent;
    const { personId, personName, contact, bornOn, guardianName, ...agreed } = consent;
    const given = { personId: earlier ? earlier.personId : personId, contact, bornOn, guardianName };
    const person = await personOfConsent(tx, actor, jobcenterId, {
      ...given,
      name: personName.trim() || consent.publicName.trim(),
    });
    const [recorded] = await tx
      .insert(consents)
      .values({
        ...agreed,
        ...evidence,
        jobcenterId,
        personId: person,
        publicName: consent.publicName.trim(),
        collectedBy: consent.collectedBy.trim(),
        channels: [...new Set(consent.channels)],
        wordingHash: wordingHash(currentWording),
        createdBy: actor.accountId,
      })
      .returning({ id: consents.id });
    if (!recorded) throw new Error("the consent was not stored");
    await tx
      .insert(consentEvents)
      .values({ consentId: recorded.id, kind: "given", accountId: actor.accountId });
    await recordHistory(
      tx,
      actor,
      "consent.record",
      { type: "consent", id: recorded.id, jobcenterId },
      { channels: consent.channels.join(" ") },
    );
    return { consentId: recorded.id };
  });
}

/** SHA-256 and type of a stored file of this Jobcenter; the type is detected from its content. */
async function readEvidence(
  key: string,
  jobcenterId: string,
): Promise<{ evidenceSha256: string; evidenceType: EvidenceType }> {
  const file = isOwnKey(key, jobcenterId) ? await storage().open(key) : null;
  const bytes = file && new Uint8Array(await new Response(file.stream).arrayBuffer());
  const evidenceType = bytes && (await evidenceTypeOf(bytes));
  if (!evidenceType) throw new NotReady([{ field: "evidence", message: evidenceProblems.lost }]);
  return { evidenceSha256: createHash("sha256").update(bytes).digest("hex"), evidenceType };
}

function isOwnKey(key: string, jobcenterId: string): boolean {
  const folder = evidenceFolder(jobcenterId);
  return key.startsWith(folder) && /^[0-9a-f]{32}$/.test(key.slice(folder.length));
}
