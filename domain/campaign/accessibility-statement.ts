// The structured source of the statement on accessibility (§ 12b BGG, Decision (EU) 2018/1523, A-010 to
//
import { plusDays } from "@/domain/report/working-days";
import { legalPagesReviewedOn } from "./legal-pages";

export const accessibilityStatement = {
  conformance: "teilweise",
  standards: "EN 301 549 V3.2.1 und WCAG 2.2, Stufe AA",
  createdOn: "2026-11-22",
  reviewedOn: legalPagesReviewedOn,
  method:
    "Selbstbewertung: automatische Prüfung jeder Art von Seite im hellen und im dunklen " +
    "Farbschema, Bedienung allein mit der Tastatur, Ansicht bei 320 Pixel Breite, mit " +
    "erzwungenen Farben und ohne JavaScript",
  /** The federal model for barrier reports (§ 12b Abs. 4 BGG, A-014). */
  answeredWithin: "einem Monat",
} as const;

/** Days after which the statement must be reviewed again (BITV § 7 Abs. 5, A-012). */
export const longestWithoutReviewInDays = 365;
const warnedBeforeInDays = 30;

/**
 * The day (ISO) by which the statement must be reviewed again; null until 30 days before it. `today`: ISO day
 * in Berlin.
 */
export function reviewDueOn(today: string): string | null {
  const due = plusDays(accessibilityStatement.reviewedOn, longestWithoutReviewInDays);
  return today >= plusDays(due, -warnedBeforeInDays) ? due : null;
}
