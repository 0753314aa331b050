import { eq, sql } from "drizzle-orm";
import { berlinDay } from "@/domain/date-words";
import { consentState, type ConsentState, firstDay, lastDay } from "@/domain/consent/consent";
import type { ProtagonistFact } from "@/domain/post/consent-readiness";
import { hiddenNameOf } from "@/domain/post/name-form-readiness";
import { differsOnlyInCrop } from "./content-hash";
import type { Database, Transaction } from "./client";
import { consentEvents, consents, people, revisionConsents, revisions } from "./schema";

export type Protagonist = ProtagonistFact & {
  consentId: string;
  publicName: string;
  validUntil: string;
  state: ConsentState;
  confirmedOn: string | null;
  /** The Jobcenter, and not the person, confirmed the last small correction: why. */
  correctedBecause: string | null;
  correctedBy: string | null;
};

/**
 * The persons in a revision, with the state of their consents today (Europe/Berlin, by the clock of the
 * database).
 */
export async function protagonistsOf(
  database: Database | Transaction,
  revisionId: string,
): Promise<Protagonist[]> {
  const rows = await database
    .select({
      consent: consents,
      bornOn: people.bornOn,
      privateName: people.name,
      confirmedHash: revisionConsents.confirmedHash,
      confirmedOn: revisionConsents.confirmedOn,
      confirmedBy: revisionConsents.confirmedBy,
      correctedBecause: revisionConsents.correctedBecause,
      toldKinds: revisionConsents.toldKinds,
      contentHash: revisions.contentHash,
      now: sql<string>`now()`,
      events: sql<
        (typeof consentEvents.$inferSelect.kind)[]
      >`array(select kind::text from consent_events e where e.consent_id = ${consents.id})`,
    })
    .from(revisionConsents)
    .innerJoin(consents, eq(consents.id, revisionConsents.consentId))
    .innerJoin(people, eq(people.id, consents.personId))
    .innerJoin(revisions, eq(revisions.id, revisionConsents.revisionId))
    .where(eq(revisionConsents.revisionId, revisionId))
    .orderBy(consents.createdAt, consents.id);
  return rows.map(({ consent, bornOn, confirmedHash, contentHash, now, events, ...row }) => ({
    consentId: consent.id,
    publicName: consent.publicName,
    validFrom: firstDay({ ...consent, bornOn }),
    validUntil: lastDay({ ...consent, bornOn }),
    toldKinds: row.toldKinds,
    specialKinds: consent.specialKinds,
    hiddenName: hiddenNameOf(row.privateName, consent),
    confirmedOn: row.confirmedOn,
    correctedBecause: row.correctedBecause,
    correctedBy: row.correctedBecause === null ? null : row.confirmedBy,
    state: consentState(
      { ...consent, bornOn, hasEvidence: consent.evidenceKey !== null },
      events.map((kind) => ({ kind })),
      berlinDay(new Date(now)),
    ),
    isForPortal: consent.channels.includes("portal"),
    isConfirmedForThisText: confirmedHash === contentHash,
    sawOtherCrop: confirmedHash !== null && differsOnlyInCrop(confirmedHash, contentHash),
  }));
}
