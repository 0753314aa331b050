// What is written down when a person agrees, and what must be true about it (B-017, B-020 to B-022).
import * as z from "zod";
import type { Issue } from "@/domain/refusals";
import { consentChannels, consentForms, defaultDurationInYears, type NameForm, nameForms } from "./consent";

const day = z.union([z.iso.date(), z.literal("")]);

export const newConsentSchema = z.strictObject({
  /** A known person of the Jobcenter; null: a new one. */
  personId: z.preprocess((sent) => (sent === "" ? null : sent), z.uuid().nullable().default(null)),
  /** Of a new person, for the Jobcenter only. Without it, the person is kept under the public name. */
  personName: z.string().max(100).default(""),
  contact: z.string().max(300).default(""),
  /** Of a minor only. */
  bornOn: day.default(""),
  guardianName: z.string().max(100).default(""),
  nameForm: z.enum(nameForms),
  publicName: z.string().max(100),
  channels: z.array(z.enum(consentChannels)).max(consentChannels.length),
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

const ageOfMajority = 18;

/** Longest validity that is accepted, in years; more is a typing mistake. */
const longestDurationInYears = 10;

/**
 * Preset to the minimum: first name, portal only, three years from `today` (ISO date, Europe/Berlin). With an
 * earlier consent of the same person the name comes from there.
 */
export function blankConsent(
  today: string,
  earlier: { id: string; nameForm: NameForm; publicName: string } | null = null,
): NewConsent {
  return {
    nameForm: earlier?.nameForm ?? "first_name",
    publicName: earlier?.publicName ?? "",
    replaces: earlier?.id ?? null,
    channels: ["portal"],
    form: "written",
    givenOn: "",
    validUntil: yearsAfter(today, defaultDurationInYears),
    informedOn: "",
    voluntarinessExplainedOn: "",
    collectedBy: "",
    evidenceKey: "",
  };
}

/** What is missing or impossible, field by field. `today` is an ISO date in Europe/Berlin. */
export function newConsentIssues(consent: NewConsent, today: string): Issue[] {
  const issues: Issue[] = [];
  const say = (field: keyof NewConsent | "evidence", message: string) => void issues.push({ field, message });
  if (consent.publicName.trim() === "")
    say("publicName", "Bitte geben Sie den Namen an, so wie er im Beitrag steht.");
  issues.push(...minorIssues(consent, today));
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

/** A birth date is kept of minors only, and a minor needs somebody who decides (Art. 8 GDPR by analogy). */
function minorIssues({ bornOn = "", guardianName = "" }: NewConsent, today: string): Issue[] {
  const isMinor = bornOn !== "" && bornOn <= today && yearsAfter(bornOn, ageOfMajority) > today;
  if (bornOn !== "" && !isMinor)
    return [
      {
        field: "bornOn",
        message: "Das Geburtsdatum wird nur bei Minderjährigen gespeichert. Bitte lassen Sie das Feld leer.",
      },
    ];
  return isMinor && guardianName.trim() === ""
    ? [
        {
          field: "guardianName",
          message: "Bitte geben Sie an, wer für die minderjährige Person entscheidet.",
        },
      ]
    : [];
}

/** The same day some years later, as ISO date; 29 February becomes 28. */
export function yearsAfter(day: string, years: number): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year) + years}-${month}-${month === "02" && date === "29" ? "28" : date}`;
}
