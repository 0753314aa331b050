// Who has to sign a consent: rules for minors and for adults whom somebody represents (B-008).
import { longDay } from "@/domain/date-words";
import { ageOfMajority, isYoungerThan, youngestPortrayed } from "@/domain/person/age";
import type { Issue } from "@/domain/refusals";
import { lastDay, wasMinor } from "./consent";
import type { NewConsent } from "./new-consent";

type Field =
  | "bornOn"
  | "guardianKind"
  | "guardianName"
  | "guardianSignedOn"
  | "guardianInScope"
  | "validUntil";

/** `knownBornOn`: what is stored of a person whom the Jobcenter knows; null: nothing. */
export function signatureIssues(consent: NewConsent, knownBornOn: string | null, today: string): Issue[] {
  const typed = consent.bornOn || null;
  const dateIssue = birthDateIssue(typed, knownBornOn, today);
  if (dateIssue) return [dateIssue];
  const days = {
    givenOn: consent.givenOn || today,
    validUntil: consent.validUntil,
    bornOn: knownBornOn ?? typed,
    guardianKind: consent.guardianKind || null,
    guardianSignedOn: consent.guardianSignedOn || null,
  };
  if (!wasMinor(days)) return adultIssues(consent, today);
  if (isYoungerThan(youngestPortrayed, days.bornOn, days.givenOn))
    return [
      issue(
        "bornOn",
        `Menschen unter ${youngestPortrayed} Jahren porträtieren wir nicht. Bitte erzählen Sie die Geschichte, ` +
          "ohne dass dieses Kind zu erkennen ist.",
      ),
    ];
  if (days.guardianKind !== "custody")
    return [
      issue(
        "guardianKind",
        "Bei Minderjährigen unterschreibt auch eine sorgeberechtigte Person. Bitte wählen Sie das aus.",
      ),
    ];
  const last = lastDay(days);
  return [
    ...guardianIssues(consent, today),
    ...(days.validUntil > last
      ? [
          issue(
            "validUntil",
            `Die Einwilligung einer minderjährigen Person gilt höchstens bis zum Tag vor ihrem ` +
              `${ageOfMajority}. Geburtstag, hier bis ${longDay(last)}. Danach fragen Sie sie neu.`,
          ),
        ]
      : []),
  ];
}

/** A date of birth is kept of minors only. */
function birthDateIssue(typed: string | null, known: string | null, today: string): Issue | null {
  if (typed === null) return null;
  if (known !== null && typed !== known)
    return issue(
      "bornOn",
      `Zu dieser Person ist ein anderes Geburtsdatum gespeichert: ${longDay(known)}. Bitte prüfen Sie es.`,
    );
  if (typed > today) return issue("bornOn", "Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie es.");
  if (known === null && !isYoungerThan(ageOfMajority, typed, today))
    return issue(
      "bornOn",
      "Das Geburtsdatum wird nur bei Minderjährigen gespeichert. Bitte lassen Sie das Feld leer.",
    );
  return null;
}

function adultIssues(consent: NewConsent, today: string): Issue[] {
  if (consent.guardianKind === "custody")
    return [
      issue(
        "bornOn",
        "Eine sorgeberechtigte Person unterschreibt nur für Minderjährige. Bitte geben Sie das Geburtsdatum an.",
      ),
    ];
  if (consent.guardianKind !== "betreuung") return [];
  return [
    ...guardianIssues(consent, today),
    ...(consent.guardianInScope
      ? []
      : [
          issue(
            "guardianInScope",
            "Bitte lassen Sie sich zeigen, dass die Betreuung diese Angelegenheit umfasst, und bestätigen Sie es.",
          ),
        ]),
  ];
}

function guardianIssues({ guardianName = "", guardianSignedOn = "" }: NewConsent, today: string): Issue[] {
  const issues: Issue[] = [];
  if (guardianName.trim() === "")
    issues.push(issue("guardianName", "Bitte geben Sie an, wer neben der Person unterschrieben hat."));
  if (guardianSignedOn === "")
    issues.push(issue("guardianSignedOn", "Bitte geben Sie an, wann diese Person unterschrieben hat."));
  else if (guardianSignedOn > today)
    issues.push(
      issue("guardianSignedOn", "Der Tag der Unterschrift liegt in der Zukunft. Bitte prüfen Sie das Datum."),
    );
  return issues;
}

const issue = (field: Field, message: string): Issue => ({ field, message });
