// A Veranstaltung as calendars and feeds tell it: when, where, and whether it takes place. No contact persons.
import { timeRange } from "@/domain/date-words";
import type { DetailsOf } from "./details";
import { eventMarks } from "./event-marks";
import type { PostKind } from "./kind";
import type { Manuscript } from "./manuscript";

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
  details: DetailsOf<"veranstaltung">;
  startsAt: Date;
  endsAt: Date | null;
  publishedAt: Date;
  changedAt: Date;
};

/** All places in one line. */
export function placesInWords({ places }: Pick<DetailsOf<"veranstaltung">, "places">): string {
  return places.map((place) => [place.name, place.street, [place.postalCode, place.city].filter(Boolean).join(" ")].filter(Boolean).join(", ")).filter(Boolean).join("; ");
}

/** The lines below an entry in a calendar. */
export function descriptionOf({ teaser, details, jobcenterName }: Pick<CalendarEvent, "teaser" | "details" | "jobcenterName">): string {
  return [
    cancellation(details),
    teaser,
    eventMarks(details).join(", "),
    ...details.places.map(({ access }) => access),
    details.registration && `Anmeldung: ${details.registration}`,
    details.partners && `Mit dabei: ${details.partners}`,
    `Veranstaltet von: ${jobcenterName}`,
  ].filter(Boolean).join("\n");
}

/** What a feed says before the text; nothing for other kinds. */
export function eventFacts(kind: PostKind, details: Manuscript["details"]): string[] {
  if (kind !== "veranstaltung") return [];
  const event = details as DetailsOf<"veranstaltung">;
  const places = placesInWords(event);
  return [
    cancellation(event),
    event.startsAt && `Wann: ${timeRange(event.startsAt, event.endsAt || null, event.isAllDay)}`,
    places && `Wo: ${places}`,
  ].filter(Boolean);
}

function cancellation({ isCancelled, cancelledBecause }: DetailsOf<"veranstaltung">): string {
  return isCancelled ? ["Abgesagt.", cancelledBecause].filter(Boolean).join(" ") : "";
}
