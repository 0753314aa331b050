// A Veranstaltung for calendars and feeds: when, where, and whether it is cancelled. No contact persons.
import { timeRange } from "@/domain/date-words";
import type { DetailsOf, KindDetails } from "./details";
import { datesOf, veranstaltungMarks, stateSentence } from "./veranstaltung-marks";
import { venueLine } from "./facts";

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
export function venuesInWords({ places }: Pick<DetailsOf<"veranstaltung">, "places">): string {
  return places.map(venueLine).filter(Boolean).join("; ");
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
    veranstaltungMarks(details).join(", "),
    ...details.places.map(({ access }) => access),
    details.registration && `Anmeldung: ${details.registration}`,
    details.partners && `Mit dabei: ${details.partners}`,
    `Veranstaltet von: ${[jobcenterName, ...hosts].join(", ")}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Lines that a feed shows before the text; none for other kinds. */
export function veranstaltungFacts({ kind, details: veranstaltung }: KindDetails): string[] {
  if (kind !== "veranstaltung") return [];
  const venues = venuesInWords(veranstaltung);
  const dates = datesOf(veranstaltung).map(({ startsAt, endsAt }) =>
    timeRange(startsAt, endsAt || null, veranstaltung.isAllDay),
  );
  return [
    stateSentence(veranstaltung),
    dates.length > 0 ? `Wann: ${dates.join("; ")}` : "",
    venues && `Wo: ${venues}`,
  ].filter(Boolean);
}
