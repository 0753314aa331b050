// The demo tells of the weeks around the day it is filled. All days are days in Europe/Berlin.
import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { instantOfBerlinTime } from "@/domain/berlin-time";
import { berlinDay } from "@/domain/date-words";

const weekdays = ["Mo", "Di", "Mi", "Do", "Fr"];
const dayMonth = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", timeZone: "UTC" });

export type ComingWeek = { slug: string; title: string; startsOn: string; endsOn: string; inWords: string };

/** The ISO date so many days later. */
export function later(day: string, distance: number): string {
  return formatISO(addDays(`${day}T12:00:00`, distance), { representation: "date" });
}

/** Monday to Friday of the second week from now, so that there is always something to look forward to. */
export function comingWeek(today: string): ComingWeek {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  const startsOn = later(today, ((8 - weekday) % 7 || 7) + 7);
  const endsOn = later(startsOn, 4);
  const [first, last] = [new Date(startsOn), new Date(endsOn)];
  const inWords =
    first.getUTCMonth() === last.getUTCMonth()
      ? `${first.getUTCDate()}. bis ${dayMonth.format(last)}`
      : `${dayMonth.format(first)} bis ${dayMonth.format(last)}`;
  const slug = startsOn.slice(0, 4);
  return { slug, title: `Aktionswoche ${slug}`, startsOn, endsOn, inWords };
}

/** An ISO date as it is, or a weekday ("Mo" to "Fr") of the coming week. */
export function dayOf(written: string, week: ComingWeek): string {
  const index = weekdays.indexOf(written);
  return index === -1 ? written : later(week.startsOn, index);
}

/**
 * The instant of "2019-08-26T09:00", or of a time so many days ago; at weekends offices are closed, so it is
 * the Friday before.
 */
export function momentOf(appeared: string | { daysAgo: number; at?: string }, today: string): Date {
  if (typeof appeared === "string") return berlinInstant(appeared);
  let day = later(today, -appeared.daysAgo);
  while ([0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())) day = later(day, -1);
  return berlinInstant(`${day}T${appeared.at ?? "09:00"}`);
}

export function berlinInstant(local: string): Date {
  const instant = instantOfBerlinTime(local);
  if (!instant) throw new Error(`${local} is no time in Berlin`);
  return instant;
}

export const today = (): string => berlinDay(new Date());
