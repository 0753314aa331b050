// A Veranstaltung for calendars and feeds: when, where, and whether it is cancelled. No contact persons.
import { timeRange } from "@/domain/date-words";
import type { DetailsOf, KindDetails } from "./details";
import { datesOf, eventMarks, stateSentence } from "./event-marks";
import { placeLine } from "./facts";

export type CalendarEvent = {
  /** Id of the post, the same for all its revisions. */
  id: string;
  /** Number of the revision, from 1. */
  revisionNumber: number;
  title: string;
  teaser: string;
  /** Path on this portal. */
  href: string;
  jobcenterName: string;
  /** Names of the co-hosts. */
  hosts: string[];
  details: DetailsOf<"veranstaltung">;
  /** The first date; further ones stand in the details. */
  startsAt: Date;
  endsAt: Date | null;
  publishedAt: Date;
  changedAt: Date;
};

/** All venues in one line. */
export function placesInWords({ places }: Pick<DetailsOf<"veranstaltung">, "places">): string {
  return places.map(placeLine).filter(Boolean).join("; ");
}

/** The lines below an entry in a calendar. */
export function descriptionOf({
  teaser,
  details,
  jobcenterName,
  hosts,
}: Pick<CalendarEvent, "teaser" | "details" | "jobcenterName" | "hosts">): string {
  return [
    stateSentence(details),
    teaser,
    eventMarks(details).join(", "),
    ...details.places.map(({ access }) => access),
    details.registration && `Anmeldung: ${details.registration}`,
    details.partners && `Mit dabei: ${details.partners}`,
    `Veranstaltet von: ${[jobcenterName, ...hosts].join(", ")}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Lines that a feed shows before the text; none for other kinds. */
export function eventFacts({ kind, details: event }: KindDetails): string[] {
  if (kind !== "veranstaltung") return [];
  const places = placesInWords(event);
  const dates = datesOf(event).map(({ startsAt, endsAt }) =>
    timeRange(startsAt, endsAt || null, event.isAllDay),
  );
  return [
    stateSentence(event),
    dates.length > 0 ? `Wann: ${dates.join("; ")}` : "",
    places && `Wo: ${places}`,
  ].filter(Boolean);
}
