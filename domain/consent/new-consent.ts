// What is written down when a person agrees, and what must be true about it (B-017, B-020 to B-022).
import * as z from "zod";
import type { Issue } from "@/domain/refusals";
import {
  consentChannels,
  type ConsentDays,
  consentForms,
  defaultDurationInYears,
  lastDay,
  type NameForm,
  nameForms,
  wasMinor,
} from "./consent";
import { benefitStates, guardianKinds } from "./guardian";
import { formLanguages } from "./paper/languages";
import { signatureIssues } from "./signature-issues";
import { specialKinds } from "./special-data";

const day = z.union([z.iso.date(), z.literal("")]);

export const newConsentSchema = z.strictObject({
  /** A known person of the Jobcenter; null: a new one. */
  personId: z.preprocess((sent) => (sent === "" ? null : sent), z.uuid().nullable().default(null)),
  /** Of a new person, for the Jobcenter only. Without it, the person is kept under the public name. */
  personName: z.string().max(100).default(""),
  contact: z.string().max(300).default(""),
  /** Of a minor only. */
  bornOn: day.default(""),
  /** Who signed beside the person; empty: nobody. */
  guardianKind: z.enum([...guardianKinds, ""]).default(""),
  guardianName: z.string().max(100).default(""),
  guardianSignedOn: day.default(""),
  /** A legal guardian showed that this matter is within the scope. */
  guardianInScope: z.preprocess((sent) => sent === true || sent === "on", z.boolean()).default(false),
  nameForm: z.enum(nameForms),
  publicName: z.string().max(100),
  channels: z.array(z.enum(consentChannels)).max(consentChannels.length),
  specialKinds: z.array(z.enum(specialKinds)).max(specialKinds.length).default([]),
  benefits: z.enum([...benefitStates, ""]).default(""),
  /** Of the form and of the information sheet (B-013). */
  language: z.enum(formLanguages).default("de"),
  form: z.enum(consentForms),
  givenOn: day,
  validUntil: day,
  informedOn: day,
  voluntarinessExplainedOn: day,
  collectedBy: z.string().max(200),
  /** Storage key of a file that was brought in before. */
  evidenceKey: z.string().max(200),
  /** The same person's earlier consent, when this one is wider, longer or otherwise new. */
  replaces: z.uuid().nullable().default(null),
});
export type NewConsent = z.input<typeof newConsentSchema>;

/** Longest validity that is accepted, in years; more is a typing mistake. */
const longestDurationInYears = 10;

type Earlier = Pick<ConsentDays, "bornOn" | "guardianKind"> & {
  id: string;
  nameForm: NameForm;
  publicName: string;
  guardianName: string;
};

/**
 * Preset to the minimum: first name, portal only, three years from `today` (ISO date, Europe/Berlin). With an
 * earlier consent of the same person the names come from there; a guardian of a minor only until the 18th
 * birthday.
 */
export function blankConsent(today: string, earlier: Earlier | null = null): NewConsent {
  const isMinor = wasMinor({ bornOn: earlier?.bornOn ?? null, givenOn: today });
  const guardianKind = earlier?.guardianKind === "custody" && !isMinor ? null : earlier?.guardianKind;
  const validUntil = yearsAfter(today, defaultDurationInYears);
  return {
    guardianKind: guardianKind ?? "",
    guardianName: guardianKind ? earlier?.guardianName : "",
    nameForm: earlier?.nameForm ?? "first_name",
    publicName: earlier?.publicName ?? "",
    replaces: earlier?.id ?? null,
    channels: ["portal"],
    form: "written",
    givenOn: "",
    validUntil: lastDay({
      givenOn: today,
      validUntil,
      bornOn: earlier?.bornOn ?? null,
      guardianKind: null,
      guardianSignedOn: null,
    }),
    informedOn: "",
    voluntarinessExplainedOn: "",
    collectedBy: "",
    evidenceKey: "",
  };
}

/**
 * What is missing or impossible, field by field. `today` is an ISO date in Europe/Berlin, `knownBornOn` what
 * is stored of a person whom the Jobcenter knows.
 */
export function newConsentIssues(
  consent: NewConsent,
  today: string,
  knownBornOn: string | null = null,
): Issue[] {
  const issues: Issue[] = [];
  const say = (field: keyof NewConsent | "evidence", message: string) => void issues.push({ field, message });
  if (consent.publicName.trim() === "")
    say("publicName", "Bitte geben Sie den Namen an, so wie er im Beitrag steht.");
  issues.push(...signatureIssues(consent, knownBornOn, today));
  if (consent.channels.length === 0)
    say("channels", "Bitte wählen Sie mindestens einen Weg der Veröffentlichung.");
  if (consent.givenOn === "") say("givenOn", "Bitte geben Sie an, wann die Person eingewilligt hat.");
  else if (consent.givenOn > today)
    say("givenOn", "Der Tag der Einwilligung liegt in der Zukunft. Bitte prüfen Sie das Datum.");
  if (consent.informedOn === "")
    say("informedOn", "Bitte geben Sie an, wann die Person die Informationen zum Datenschutz bekommen hat.");
  else if (isAfter(consent.informedOn, consent.givenOn))
    say("informedOn", "Die Informationen müssen spätestens mit der Einwilligung gegeben worden sein.");
  if (consent.voluntarinessExplainedOn === "") {
    say(
      "voluntarinessExplainedOn",
      "Bitte geben Sie an, wann die Person den Hinweis auf die Freiwilligkeit bekommen hat.",
    );
  } else if (isAfter(consent.voluntarinessExplainedOn, consent.givenOn)) {
    say(
      "voluntarinessExplainedOn",
      "Der Hinweis auf die Freiwilligkeit muss spätestens mit der Einwilligung gegeben worden sein.",
    );
  }
  if (!consent.benefits)
    say(
      "benefits",
      "Bitte geben Sie an, ob die Person Leistungen bezieht. Davon hängt ab, was zu prüfen ist.",
    );
  if (consent.validUntil === "") say("validUntil", "Bitte geben Sie an, bis wann die Einwilligung gilt.");
  else if (consent.validUntil < today)
    say("validUntil", "Die Einwilligung wäre schon abgelaufen. Bitte prüfen Sie das Datum.");
  else if (consent.validUntil > yearsAfter(today, longestDurationInYears)) {
    say(
      "validUntil",
      `Eine Einwilligung gilt höchstens ${longestDurationInYears} Jahre. Bitte wählen Sie ein früheres Datum.`,
    );
  }
  if (consent.collectedBy.trim() === "")
    say(
      "collectedBy",
      "Bitte geben Sie an, wer die Einwilligung eingeholt hat, zum Beispiel „Pressestelle“.",
    );
  if (consent.evidenceKey === "")
    say(
      "evidence",
      "Bitte laden Sie den Nachweis hoch, zum Beispiel die unterschriebene Erklärung als Scan.",
    );
  return issues;

  function isAfter(earlier: string, later: string): boolean {
    return later !== "" && earlier > later;
  }
}

/** The same day some years later, as ISO date; 29 February becomes 28. */
export function yearsAfter(day: string, years: number): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year) + years}-${month}-${month === "02" && date === "29" ? "28" : date}`;
}
