import type { Issue } from "@/domain/refusals";
import type { Contact, DetailsOf } from "./details";
import type { Manuscript } from "./manuscript";

const issue = (field: string, message: string): Issue => ({ field: `details.${field}`, message });
const isBlank = (text: string) => text.trim() === "";

function contactIssues(contact: Contact): Issue[] {
  return [
    ...(isBlank(contact.name) ? [issue("contact.name", "Bitte nennen Sie, wer Fragen beantwortet.")] : []),
    ...(isBlank(contact.phone) && isBlank(contact.email)
      ? [issue("contact.phone", "Bitte geben Sie für Rückfragen eine Telefonnummer oder E-Mail-Adresse an.")]
      : []),
  ];
}

/** C-011: number, town and date, press contact. */
function pressReleaseIssues(details: DetailsOf<"press_release">): Issue[] {
  return [
    ...(/^\d{1,4}\/\d{4}$/.test(details.number.trim())
      ? []
      : [issue("number", "Bitte geben Sie die Nummer der Pressemitteilung so ein: 021/2019.")]),
    ...(details.date === "" ? [issue("date", "Bitte geben Sie das Datum der Pressemitteilung ein.")] : []),
    ...contactIssues(details.contact),
  ];
}

/** C-021: when and where an Aktion takes place. */
function veranstaltungIssues(details: DetailsOf<"veranstaltung">): Issue[] {
  const startsBeforeEnd =
    details.startsAt === "" ||
    details.endsAt === "" ||
    Date.parse(details.endsAt) > Date.parse(details.startsAt);
  return [
    ...(details.startsAt === "" ? [issue("startsAt", "Bitte geben Sie ein, wann die Aktion beginnt.")] : []),
    ...(details.endsAt === "" ? [issue("endsAt", "Bitte geben Sie ein, wann die Aktion endet.")] : []),
    ...(startsBeforeEnd
      ? []
      : [issue("endsAt", "Die Aktion endet vor ihrem Beginn. Bitte prüfen Sie die Zeiten.")]),
    ...(details.form === "" ? [issue("form", "Bitte wählen Sie, welche Art von Aktion es ist.")] : []),
    ...(details.places.some((place) => !isBlank(place.name) && !isBlank(place.city))
      ? []
      : [issue("places.0.name", "Bitte nennen Sie mindestens einen Ort mit Name und Stadt oder Gemeinde.")]),
    ...details.moreDates.flatMap(dateIssues),
    ...(details.isMoved && details.movedFrom === "" && isBlank(details.movedBecause)
      ? [
          issue(
            "movedBecause",
            "Bitte sagen Sie, was sich geändert hat: der frühere Termin oder der frühere Ort.",
          ),
        ]
      : []),
    ...(details.isCancelled && isBlank(details.cancelledBecause)
      ? [issue("cancelledBecause", "Bitte sagen Sie kurz, warum die Aktion entfällt.")]
      : []),
  ];
}

function dateIssues(
  { startsAt, endsAt }: DetailsOf<"veranstaltung">["moreDates"][number],
  index: number,
): Issue[] {
  const at = `moreDates.${index}`;
  const name = `Termin ${index + 2}`;
  return [
    ...(startsAt === "" ? [issue(`${at}.startsAt`, `Bitte geben Sie ein, wann ${name} beginnt.`)] : []),
    ...(endsAt === "" ? [issue(`${at}.endsAt`, `Bitte geben Sie ein, wann ${name} endet.`)] : []),
    ...(startsAt !== "" && endsAt !== "" && Date.parse(endsAt) <= Date.parse(startsAt)
      ? [issue(`${at}.endsAt`, `${name} endet vor seinem Beginn. Bitte prüfen Sie die Zeiten.`)]
      : []),
  ];
}

function projectIssues(details: DetailsOf<"project">): Issue[] {
  if (details.startedOn === "")
    return [issue("startedOn", "Bitte geben Sie ein, seit wann das Projekt läuft.")];
  return details.endedOn !== "" && details.endedOn < details.startedOn
    ? [issue("endedOn", "Das Projekt endet vor seinem Beginn. Bitte prüfen Sie die Daten.")]
    : [];
}

/** What is missing in the kind's own fields, and in the series. */
export function detailsIssues(manuscript: Manuscript): Issue[] {
  const seriesIssues: Issue[] =
    manuscript.seriesId && manuscript.seriesPart === null
      ? [{ field: "seriesPart", message: "Bitte geben Sie an, der wievielte Teil der Reihe das ist." }]
      : [];
  switch (manuscript.kind) {
    case "press_release":
      return [...pressReleaseIssues(manuscript.details), ...seriesIssues];
    case "veranstaltung":
      return [...veranstaltungIssues(manuscript.details), ...seriesIssues];
    case "project":
      return [...projectIssues(manuscript.details), ...seriesIssues];
    case "success_story":
    case "article":
      return seriesIssues;
  }
}
