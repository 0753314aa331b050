// Calendars by RFC 5545. Each event has the time zone; set on the calendar, the library would write DTSTAMP
// as local time, too.
import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns/addDays";
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from "ical-generator";
import { berlinDay } from "@/domain/date-words";
import { descriptionOf, venuesInWords, type CalendarEvent } from "@/domain/post/calendar-event";
import { veranstaltungForms } from "@/domain/post/details";
import { veranstaltungState, titleWithState } from "@/domain/post/veranstaltung-marks";
import { clean } from "./feed-entry";

const timeZone = "Europe/Berlin";
/**
 * The start and end of summer time (Directive 2000/84/EC). Kept in code, because a file beside the code is
 * missing in the build.
 */
const summerTime = [
  "BEGIN:VTIMEZONE",
  `TZID:${timeZone}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19810329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/** Writes a calendar in Europe/Berlin; `appUrl` is the base of all URLs, without a trailing slash. */
export function calendarText(appUrl: string, name: string, events: CalendarEvent[]): string {
  const calendar = ical({
    name: escapedName(name),
    prodId: { company: "Stark. Sozial. Vor Ort.", product: "Portal", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
    events: events.flatMap((event) => entries(appUrl, event)),
  });
  // Properties come before components (RFC 5545, 3.6), and a calendar without events must have some content.
  return `${calendar
    .toString()
    .trimEnd()
    .replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, `${summerTime}\r\n`)}\r\n`;
}

/**
 * One entry per date. Further dates get ids by their position in the list, so a moved date stays the same
 * entry.
 */
function entries(appUrl: string, event: CalendarEvent): ICalEventData[] {
  const further = (event.details.moreDates ?? []).filter(({ startsAt }) => startsAt !== "");
  const dates = [
    event,
    ...further.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: endsAt ? new Date(endsAt) : null,
    })),
  ];
  return dates.map(({ startsAt, endsAt }, index) =>
    entry(appUrl, event, { startsAt, endsAt }, index === 0 ? event.id : `${event.id}-${index + 1}`),
  );
}

function entry(
  appUrl: string,
  event: CalendarEvent,
  { startsAt, endsAt }: Pick<CalendarEvent, "startsAt" | "endsAt">,
  id: string,
): ICalEventData {
  const { details } = event;
  const url = `${appUrl}${event.href}`;
  return {
    id: `${id}@${new URL(appUrl).hostname}`,
    sequence: event.revisionNumber,
    stamp: event.changedAt,
    created: event.publishedAt,
    lastModified: event.changedAt,
    timezone: details.isAllDay ? undefined : timeZone,
    ...(details.isAllDay
      ? wholeDays(startsAt, endsAt ?? startsAt)
      : { start: inBerlin(startsAt), end: endsAt ? inBerlin(endsAt) : null }),
    summary: clean(titleWithState(event.title, veranstaltungState(details))),
    description: clean(`${descriptionOf(event)}\n${url}`),
    location: clean(venuesInWords(details)) || null,
    url,
    categories: details.form ? [{ name: veranstaltungForms[details.form] }] : [],
    status: details.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function inBerlin(at: Date): TZDate {
  return new TZDate(at.getTime(), timeZone);
}

/** Days without a time zone; the end is the day after the last day (RFC 5545, 3.6.1). */
function wholeDays(first: Date, last: Date): Pick<ICalEventData, "allDay" | "start" | "end"> {
  const day = (at: Date) => new Date(`${berlinDay(at)}T00:00:00Z`);
  return { allDay: true, start: day(first), end: addDays(day(last), 1) };
}

/** The library escapes texts of events, but not the name of the calendar. */
function escapedName(name: string): string {
  return clean(name)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\s+/g, " ");
}
