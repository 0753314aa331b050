// What the consents of the people whom a text names must allow before it is submitted or approved.
import { type ConsentState, waitingDays } from "@/domain/consent/consent";
import { type ToldKind, uncovered } from "@/domain/consent/special-data";
import { longDay } from "@/domain/date-words";
import type { Issue } from "@/domain/refusals";
import { toldKindNames } from "@/domain/wording";
import { kindTraits } from "./kind-traits";
import type { Manuscript } from "./manuscript";
import { type HiddenName, nameFormIssues } from "./name-form-readiness";

/** A person of the revision: the state of the consent, and whether it was given for exactly this text. */
export type ProtagonistFact = {
  state: ConsentState;
  /** The first day on which something may appear under the consent, as ISO date. */
  validFrom: string;
  isConfirmedForThisText: boolean;
  /** Confirmed the same words and pictures, with another crop. */
  sawOtherCrop?: boolean;
  isForPortal: boolean;
  /** Special data that the text tells about the person; null until somebody has answered. */
  toldKinds: ToldKind[] | null;
  /** Special data that the consent covers. */
  specialKinds: ToldKind[];
  /** Must not stand in the text. */
  hiddenName: HiddenName | null;
};

export function consentIssues(manuscript: Manuscript, protagonists: ProtagonistFact[]): Issue[] {
  const needsPerson = kindTraits[manuscript.kind].portraysPerson && !manuscript.showsNoPerson;
  const problems =
    needsPerson && protagonists.length === 0
      ? [
          "Die Einwilligung der porträtierten Person fehlt. Ohne gültige Einwilligung kann eine " +
            "Erfolgsgeschichte nicht erscheinen.",
        ]
      : protagonists.flatMap(problemsOf);
  return [
    ...problems.map((message) => ({ field: "consents", message })),
    ...nameFormIssues(
      manuscript,
      protagonists.flatMap(({ hiddenName }) => hiddenName ?? []),
    ),
  ];
}

function problemsOf(person: ProtagonistFact): string[] {
  const problem = problemOfConsent(person);
  return problem ? [problem] : problemsOfContent(person);
}

function problemOfConsent({ state, validFrom, isForPortal }: ProtagonistFact): string | null {
  if (state === "withdrawn")
    return "Eine Einwilligung wurde widerrufen. Bitte nehmen Sie die Person aus dem Beitrag heraus.";
  if (state === "waiting")
    return (
      `Eine Einwilligung gilt erst ab dem ${longDay(validFrom)}. Zwischen Unterschrift und Veröffentlichung ` +
      `liegen ${waitingDays} Tage Bedenkzeit. Bitte reichen Sie den Beitrag ab diesem Tag ein.`
    );
  if (state !== "valid")
    return (
      "Eine Einwilligung ist nicht gültig: abgelaufen, ersetzt, ohne Nachweis oder ohne die Unterschrift " +
      "einer sorgeberechtigten Person. Bitte holen Sie eine neue ein."
    );
  return isForPortal
    ? null
    : "Eine Einwilligung gilt nicht für das Portal. Bitte holen Sie die Zustimmung dafür ein.";
}

function problemsOfContent({
  isConfirmedForThisText,
  sawOtherCrop,
  toldKinds,
  specialKinds,
}: ProtagonistFact): string[] {
  const problems: string[] = [];
  if (!isConfirmedForThisText)
    problems.push(
      (sawOtherCrop
        ? "Der Bildausschnitt wurde geändert, seit die Person zugestimmt hat. Bitte "
        : "Der Text oder ein Bild hat sich geändert, seit die Person zugestimmt hat. Bitte ") +
        "legen Sie ihr diese Fassung vor und bestätigen Sie die Zustimmung.",
    );
  if (toldKinds === null)
    return [
      ...problems,
      "Bitte beantworten Sie für jede Person, ob der Text etwas zu Gesundheit, Herkunft, Religion, Sexualität " +
        "oder Straftaten sagt.",
    ];
  const missing = uncovered(toldKinds, specialKinds);
  if (missing.includes("conviction"))
    problems.push(
      "Der Text sagt etwas zu Straftaten oder Haft. Dafür genügt keine Einwilligung (Artikel 10 DSGVO). Bitte " +
        "nehmen Sie die Stelle heraus und fragen Sie die Rechtsabteilung Ihres Hauses, wenn sie bleiben soll.",
    );
  const special = missing.filter((kind) => kind !== "conviction");
  if (special.length > 0)
    problems.push(
      `Der Text sagt etwas zu: ${special.map((kind) => toldKindNames[kind]).join(", ")}. Die Einwilligung umfasst ` +
        "das nicht. Bitte nehmen Sie die Stelle heraus, oder holen Sie eine neue Einwilligung ein, in der es " +
        "angekreuzt ist.",
    );
  return problems;
}
