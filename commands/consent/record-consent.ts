import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consentEvents, consents, people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { evidenceProblems, type EvidenceType } from "@/domain/consent/evidence-rules";
import { type NewConsent, newConsentIssues, newConsentSchema } from "@/domain/consent/new-consent";
import { paperLanguages } from "@/domain/consent/paper/languages";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { evidenceTypeOf } from "@/platform/images/evidence";
import { storage } from "@/platform/storage/storage";
import { evidenceFolder } from "./add-evidence";
import { keepSheet } from "./step/keep-sheet";
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
  const issues = newConsentIssues(consent, berlinDay(new Date()), await knownBirthDate(consent, jobcenterId));
  if (issues.length > 0) throw new NotReady(issues);
  const sheetHash = await keepSheet(jobcenterId, consent.language);
  const evidence = await readEvidence(consent.evidenceKey, jobcenterId);

  return db.transaction(async (tx) => {
    const earlier =
      consent.replaces && (await lockConsent(tx, actor, "consent.record", consent.replaces)).consent;
    const { personId, personName, contact, bornOn, ...rest } = consent;
    const isSignedByTwo = rest.guardianKind !== "";
    const agreed = {
      ...rest,
      guardianKind: rest.guardianKind || null,
      guardianName: isSignedByTwo ? rest.guardianName.trim() : "",
      guardianSignedOn: isSignedByTwo ? rest.guardianSignedOn : null,
      guardianInScope: rest.guardianKind === "betreuung" && rest.guardianInScope,
      benefits: rest.benefits || null,
    };
    const known = earlier ? earlier.personId : personId;
    const given = { personId: known, contact, bornOn, guardianName: agreed.guardianName };
    const person = await personOfConsent(tx, actor, jobcenterId, {
      ...given,
      name: personName.trim() || consent.publicName.trim(),
    });
    const [recorded] = await tx
      .insert(consents)
      .values({
        ...agreed,
        ...evidence,
        sheetHash,
        jobcenterId,
        personId: person,
        publicName: consent.publicName.trim(),
        collectedBy: consent.collectedBy.trim(),
        channels: [...new Set(consent.channels)],
        specialKinds: [...new Set(consent.specialKinds)],
        wordingHash: wordingHash(paperLanguages[consent.language].wording),
        createdBy: actor.accountId,
      })
      .returning({ id: consents.id });
    if (!recorded) throw new Error("the consent was not stored");
    await tx
      .insert(consentEvents)
      .values({ consentId: recorded.id, kind: "given", accountId: actor.accountId });
    // A date of birth can end what readers see.
    if (known && bornOn) await raiseEdition(tx);
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

/** The date of birth that is stored of the person, if the Jobcenter knows one. */
async function knownBirthDate(
  { personId, replaces }: z.infer<typeof newConsentSchema>,
  jobcenterId: string,
): Promise<string | null> {
  const ofConsent =
    replaces && sql`${people.id} = (select c.person_id from consents c where c.id = ${replaces})`;
  const ofPerson = personId && eq(people.id, personId);
  if (!ofConsent && !ofPerson) return null;
  const [person] = await db
    .select({ bornOn: people.bornOn })
    .from(people)
    .where(and(eq(people.jobcenterId, jobcenterId), ofConsent || ofPerson || undefined));
  return person?.bornOn ?? null;
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
