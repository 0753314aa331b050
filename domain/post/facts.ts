// The facts of a post as terms with values: when and where for an Aktion, number and contact for a
// Pressemitteilung.
import { dayRange, longDay, timeRange } from "@/domain/date-words";
import type { ShownPost } from "./shown-post";
import { type Contact, type DetailsOf, veranstaltungForms } from "./details";
import { datesOf, veranstaltungMarks } from "./veranstaltung-marks";
import { kindTraits } from "./kind-traits";

type Venue = DetailsOf<"veranstaltung">["places"][number];

export type Fact = { term: string } & ({ says: string } | { venues: Venue[] } | { contact: Contact });

/** What stands above the text. */
export function factsAbove(shown: ShownPost): Fact[] {
  return [...factsOf(shown), ...(isContactAbove(shown) ? contactFact(shown) : [])];
}

/** What stands below it: under a story or a report the contact comes last. */
export function factsBelow(shown: ShownPost): Fact[] {
  return isContactAbove(shown) ? [] : contactFact(shown);
}

/** A venue in one line, without its access. */
export function venueLine({ name, street, postalCode, city }: Omit<Venue, "access">): string {
  return [name, street, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

function isContactAbove({ kind }: ShownPost): boolean {
  return kindTraits[kind].isContactAbove;
}

function factsOf(shown: ShownPost): Fact[] {
  switch (shown.kind) {
    case "veranstaltung":
      return veranstaltungFacts(shown.details);
    case "press_release":
      return pressFacts(shown.details);
    case "project":
      return projectFacts(shown.details);
    case "success_story":
    case "article":
      return [];
  }
}

function veranstaltungFacts(veranstaltung: DetailsOf<"veranstaltung">): Fact[] {
  const [first, ...more] = datesOf(veranstaltung).map(({ startsAt, endsAt }) =>
    timeRange(startsAt, endsAt || null, veranstaltung.isAllDay),
  );
  return [
    ...said("Wann", first ?? ""),
    ...said("Weitere Termine", more.join("; ")),
    ...said("Form", veranstaltung.form && veranstaltungForms[veranstaltung.form]),
    ...(veranstaltung.places.length > 0 ? [{ term: "Wo", venues: veranstaltung.places }] : []),
    ...said("Gut zu wissen", veranstaltungMarks(veranstaltung).join(", ")),
    ...said("Anmeldung", veranstaltung.registration),
    ...said("Mit dabei", veranstaltung.partners),
  ];
}

function pressFacts({ number, date, place }: DetailsOf<"press_release">): Fact[] {
  return [
    ...said("Nummer", number),
    ...said("Ort und Datum", [place, date && longDay(date)].filter(Boolean).join(", ")),
  ];
}

function projectFacts({ startedOn, endedOn, partners, funding }: DetailsOf<"project">): Fact[] {
  const runs =
    startedOn && endedOn ? dayRange(startedOn, endedOn) : startedOn && `seit ${longDay(startedOn)}`;
  return [...said("Laufzeit", runs), ...said("Mit dabei", partners), ...said("Förderung", funding)];
}

function contactFact({ details: { contact }, kind }: ShownPost): Fact[] {
  const isGiven = Boolean(contact.name || contact.phone || contact.email);
  return isGiven ? [{ term: kindTraits[kind].contactTerm, contact }] : [];
}

function said(term: string, says: string): Fact[] {
  return says ? [{ term, says }] : [];
}
