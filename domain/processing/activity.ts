// What an entry of the record of processing says (Art. 30 GDPR, B-015).
import type { RetentionKey } from "@/domain/retention";

/**
 * The only grounds on which anything is processed. An authority has no legitimate interest, so Art. 6 (1) f
 * is none of them; whoever is portrayed appears by consent alone (B-002).
 */
export const legalBases = {
  consent: "Einwilligung, Artikel 6 Absatz 1 Buchstabe a DSGVO",
  explicitConsent: "ausdrückliche Einwilligung in besondere Angaben, Artikel 9 Absatz 2 Buchstabe a DSGVO",
  legalDuty: "rechtliche Verpflichtung, Artikel 6 Absatz 1 Buchstabe c DSGVO",
  publicTask: "Aufgabe im öffentlichen Interesse, Artikel 6 Absatz 1 Buchstabe e DSGVO",
} as const;
type LegalBasis = keyof typeof legalBases;

export type Activity = {
  name: string;
  purpose: string;
  /** Categories of the people concerned. */
  persons: readonly string[];
  /** Categories of data. */
  about: readonly string[];
  recipients: readonly string[];
  bases: readonly LegalBasis[];
  /** The rows of the table of retention that hold for it. */
  kept: readonly RetentionKey[];
  /** Technical measures, one line each. */
  measures: readonly string[];
  /** Tables of the database in which it happens; none for what lies outside of it. */
  tables: readonly string[];
};
