// How dates, times and numbers are written on screen: German, always Europe/Berlin.
const timeZone = "Europe/Berlin";

const dayFormat = new Intl.DateTimeFormat("de-DE", {
  timeZone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const shortDayFormat = new Intl.DateTimeFormat("de-DE", {
  timeZone,
  day: "numeric",
  month: "short",
  year: "numeric",
});
const weekdayFormat = new Intl.DateTimeFormat("de-DE", { timeZone, weekday: "long" });
const clockFormat = new Intl.DateTimeFormat("de-DE", { timeZone, hour: "2-digit", minute: "2-digit" });
const isoFormat = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const numberFormat = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 });

/** An instant, or an ISO day ("2019-08-27"), which means that day in Berlin. */
export type DayOrInstant = Date | string;

/** "27. August 2019" */
export function longDay(when: DayOrInstant): string {
  return dayFormat.format(asInstant(when));
}

/** "27. Aug. 2019" */
export function shortDay(when: DayOrInstant): string {
  return shortDayFormat.format(asInstant(when));
}

/** "Dienstag" */
export function weekday(when: DayOrInstant): string {
  return weekdayFormat.format(asInstant(when));
}

/** "10:00 Uhr" */
export function clockTime(when: DayOrInstant): string {
  return `${clockFormat.format(asInstant(when))} Uhr`;
}

/** The calendar day in Berlin as ISO date, "2019-08-27". */
export function berlinDay(when: DayOrInstant): string {
  return isoFormat.format(asInstant(when));
}

/** "26. bis 30. August 2019", "30. August bis 2. September 2019", or the one day. */
export function dayRange(from: DayOrInstant, to: DayOrInstant): string {
  const [first, last] = [longDay(from), longDay(to)];
  if (first === last) return first;
  const [firstWords, lastWords] = [first.split(" "), last.split(" ")];
  while (firstWords.length > 1 && firstWords.at(-1) === lastWords.at(-1)) {
    firstWords.pop();
    lastWords.pop();
  }
  return `${firstWords.join(" ")} bis ${last}`;
}

/** "Dienstag, 27. August 2019, 10:00 bis 16:00 Uhr"; several days and whole days in their own words. */
export function timeRange(from: DayOrInstant, to: DayOrInstant | null, isAllDay: boolean): string {
  const end = to ?? from;
  const isOneDay = berlinDay(from) === berlinDay(end);
  if (!isOneDay) {
    return isAllDay
      ? dayRange(from, end)
      : `${longDay(from)}, ${clockTime(from)}, bis ${longDay(end)}, ${clockTime(end)}`;
  }
  const day = `${weekday(from)}, ${longDay(from)}`;
  if (isAllDay) return `${day}, ganztägig`;
  const start = clockFormat.format(asInstant(from));
  return to && clockFormat.format(asInstant(to)) !== start
    ? `${day}, ${start} bis ${clockTime(to)}`
    : `${day}, ${start} Uhr`;
}

/** "10.309" or "2,5"; a minus is a real minus. */
export function germanNumber(value: number): string {
  return numberFormat.format(value).replace("-", "−");
}

function asInstant(when: DayOrInstant): Date {
  if (when instanceof Date) return when;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);
}
