// From what people type in form fields (local time in Europe/Berlin) to instants, and back.
import { berlinDay } from "./date-words";

const clockFormat = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * The instant of a local time in Europe/Berlin, given as "2027-03-28T14:30". Null when that hour does not
 * exist (start of summer time) or the text is no time. The hour that exists twice (end of summer time) means
 * the first one.
 */
export function instantOfBerlinTime(local: string): Date | null {
  const minutes = local.slice(0, 16);
  const asUtc = Date.parse(`${minutes}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  return (
    [2, 1]
      .map((offsetInHours) => new Date(asUtc - offsetInHours * 3_600_000))
      .find((candidate) => berlinLocal(candidate) === minutes) ?? null
  );
}

/** The local time in Europe/Berlin as form fields take it: "2027-03-28T14:30". */
export function berlinLocal(at: Date): string {
  return `${berlinDay(at)}T${clockFormat.format(at)}`;
}

/** How long ago, in words: "gerade eben", "vor 12 Minuten", "vor 3 Stunden", "gestern", "vor 2 Tagen". */
export function timeSince(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return "gerade eben";
  if (minutes < 60) return minutes === 1 ? "vor einer Minute" : `vor ${minutes} Minuten`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? "vor einer Stunde" : `vor ${hours} Stunden`;
  const days = Math.floor(hours / 24);
  return days === 1 ? "gestern" : `vor ${days} Tagen`;
}
