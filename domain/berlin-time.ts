// Instants are stored in UTC and shown in Europe/Berlin.
const zone = "Europe/Berlin";

const longDate = new Intl.DateTimeFormat("de-DE", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const shortDate = new Intl.DateTimeFormat("de-DE", { timeZone: zone, day: "2-digit", month: "2-digit", year: "numeric" });
const clockTime = new Intl.DateTimeFormat("de-DE", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
const weekdayDate = new Intl.DateTimeFormat("de-DE", { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "27. August 2019" */
export const germanDate = (at: Date): string => longDate.format(at);
/** "27.08.2019" */
export const germanShortDate = (at: Date): string => shortDate.format(at);
/** "Dienstag, 27. August 2019" */
export const germanWeekdayDate = (at: Date): string => weekdayDate.format(at);
/** "14:03 Uhr" */
export const germanTime = (at: Date): string => `${clockTime.format(at)} Uhr`;
/** "27. August 2019, 14:03 Uhr" */
export const germanDateTime = (at: Date): string => `${germanDate(at)}, ${germanTime(at)}`;
/** The day in Europe/Berlin as ISO date, "2019-08-27". */
export const berlinDay = (at: Date): string => isoDay.format(at);

/** An ISO date ("2019-08-27") as "27. August 2019". */
export const germanDay = (isoDate: string): string => longDate.format(new Date(`${isoDate}T12:00:00Z`));

/**
 * The instant of a local time in Europe/Berlin, given as "2027-03-28T02:30".
 * Null when that hour does not exist (start of summer time) or the text is no time.
 * The hour that exists twice (end of summer time) means the first one.
 */
export function instantOfBerlinTime(local: string): Date | null {
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  for (const offsetInHours of [2, 1]) {
    const candidate = new Date(asUtc - offsetInHours * 3_600_000);
    if (berlinLocal(candidate) === local.slice(0, 16)) return candidate;
  }
  return null;
}

/** The local time in Europe/Berlin as form fields take it: "2027-03-28T14:30". */
export function berlinLocal(at: Date): string {
  return `${berlinDay(at)}T${clockTime.format(at)}`;
}

const minute = 60_000;

/** How long ago, in words: "gerade eben", "vor 12 Minuten", "vor 3 Stunden", "vor 2 Tagen". */
export function timeSince(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minute);
  if (minutes < 1) return "gerade eben";
  if (minutes < 60) return minutes === 1 ? "vor einer Minute" : `vor ${minutes} Minuten`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? "vor einer Stunde" : `vor ${hours} Stunden`;
  const days = Math.floor(hours / 24);
  return days === 1 ? "gestern" : `vor ${days} Tagen`;
}
