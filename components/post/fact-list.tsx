// The hard facts of a post: when and where for an Aktion, number and contact for a Pressemitteilung.
import type { ReactNode } from "react";
import type { Article } from "@/domain/post/article";
import { type Contact, type DetailsOf, veranstaltungForms } from "@/domain/post/details";
import { eventMarks } from "@/domain/post/event-marks";
import { dayRange, longDay, timeRange } from "@/domain/date-words";
import { Badge } from "@/components/ui/badge";
import { ContactLines } from "./contact-lines";

type Fact = { term: string; says: ReactNode };

export function FactList({ article }: { article: Article }) {
  return <Facts facts={[...factsOf(article), ...(isContactAFact(article) ? contactFact(article) : [])]} />;
}

/** Under a story or a report the contact comes last. */
export function ContactAtTheEnd({ article }: { article: Article }) {
  return isContactAFact(article) ? null : <Facts facts={contactFact(article)} />;
}

function isContactAFact({ kind }: Article): boolean {
  return kind === "veranstaltung" || kind === "press_release";
}

function Facts({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="measure grid gap-x-6 gap-y-3 rounded-card border border-line bg-card p-5 sm:grid-cols-[9rem_1fr] sm:p-6">
      {facts.map(({ term, says }) => (
        <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-semibold">{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(article: Article): Fact[] {
  switch (article.kind) {
    case "veranstaltung":
      return eventFacts(article.details as DetailsOf<"veranstaltung">);
    case "press_release":
      return pressFacts(article.details as DetailsOf<"press_release">);
    case "project":
      return projectFacts(article.details as DetailsOf<"project">);
    case "success_story":
    case "article":
      return [];
  }
}

function eventFacts(event: DetailsOf<"veranstaltung">): Fact[] {
  const marks = eventMarks(event);
  return present([
    { term: "Wann", says: event.startsAt && timeRange(event.startsAt, event.endsAt || null, event.isAllDay) },
    { term: "Form", says: event.form && veranstaltungForms[event.form] },
    { term: "Wo", says: event.places.length > 0 && event.places.map((place, index) => <PlaceLines key={index} place={place} />) },
    { term: "Gut zu wissen", says: marks.length > 0 && marks.join(", ") },
    { term: "Anmeldung", says: event.registration },
    { term: "Mit dabei", says: event.partners },
  ]);
}

export function CancelledBadge() {
  return <Badge>Abgesagt</Badge>;
}

function pressFacts({ number, date, place }: DetailsOf<"press_release">): Fact[] {
  const placeAndDay = [place, date && longDay(date)].filter(Boolean).join(", ");
  return present([
    { term: "Nummer", says: number },
    { term: "Ort und Datum", says: placeAndDay },
  ]);
}

function projectFacts({ startedOn, endedOn, partners, funding }: DetailsOf<"project">): Fact[] {
  const runs = startedOn && endedOn ? dayRange(startedOn, endedOn) : startedOn && `seit ${longDay(startedOn)}`;
  return present([
    { term: "Laufzeit", says: runs },
    { term: "Mit dabei", says: partners },
    { term: "Förderung", says: funding },
  ]);
}

function contactFact({ details, kind }: Article): Fact[] {
  const contact: Contact = details.contact;
  const isGiven = Boolean(contact.name || contact.phone || contact.email);
  return isGiven ? [{ term: kind === "press_release" ? "Pressekontakt" : "Kontakt", says: <ContactLines contact={contact} /> }] : [];
}

function PlaceLines({ place }: { place: DetailsOf<"veranstaltung">["places"][number] }) {
  const town = [place.postalCode, place.city].filter(Boolean).join(" ");
  return (
    <p className="not-first:mt-2">
      {[place.name, place.street, town].filter(Boolean).join(", ")}
      {place.access && <span className="block text-note text-ink-2">{place.access}</span>}
    </p>
  );
}

function present(facts: Fact[]): Fact[] {
  return facts.filter(({ says }) => Boolean(says));
}
