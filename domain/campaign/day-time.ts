// What stands beside an Aktion in the programme of one day: "10:00 · bis 16:00 Uhr", "ganztägig · bis 30.
// August", "läuft weiter".
import { clockTime, longDay } from "@/domain/date-words";

export type DayTime = {
  /** Day of the programme, first and last day of the Aktion: ISO days in Berlin. */
  day: string;
  firstDay: string;
  lastDay: string;
  /** Instants in ISO 8601. */
  startsAt: string;
  endsAt: string | null;
  isAllDay: boolean;
};

/** The large word and the small one below it, which may be empty. */
export function dayTime({ day, firstDay, lastDay, startsAt, endsAt, isAllDay }: DayTime): {
  large: string;
  small: string;
} {
  const goesOn = lastDay > day ? `bis ${dayAndMonth(lastDay)}` : "";
  if (isAllDay) return { large: "ganztägig", small: goesOn };
  const end = goesOn || (endsAt && endsAt !== startsAt ? `bis ${clockTime(endsAt)}` : "Uhr");
  return firstDay < day
    ? { large: "läuft weiter", small: end }
    : { large: clockTime(startsAt).replace(" Uhr", ""), small: end };
}

function dayAndMonth(day: string): string {
  return longDay(day).replace(/ \d{4}$/, "");
}
