// One published value of a Kennzahl: whose it is, how exact, and of which days it speaks.
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { dayRange, germanNumber, longDay } from "@/domain/date-words";

export const figureScopes = ["bund", "land", "jobcenter"] as const;
export type FigureScope = (typeof figureScopes)[number];

/** How exact a value is, in the words that stand before it. */
export const qualifiers = ["", "rund", "mehr als", "knapp", "unter", "bis zu"] as const;
export type Qualifier = (typeof qualifiers)[number];

export type Measured = { qualifier: string; value: number };

/** ISO dates; both days of the period or neither. */
export type Moment = { asOf: string; periodFrom: string | null; periodTo: string | null };

/** "rund 1.500.000 Personen", "2,5 %"; without a unit the number alone. */
export function valueInWords({ qualifier, value }: Measured, unit = ""): string {
  const number = germanNumber(value);
  return [qualifier, isShare(unit) ? `${number}\u00a0%` : [number, unit].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(" ");
}

/** The unit where people are counted says nothing that the name of the Kennzahl does not say. */
export function shortUnit(unit: string): string {
  return unit === "Personen" || unit === "Jobcenter" ? "" : unit;
}

export function isShare(unit: string): boolean {
  return /^(prozent|%)$/i.test(unit.trim());
}

/** "Stand 1. August 2019", or with what it covers: "Jahr 2018, Stand 31. Dezember 2018". */
export function momentInWords(moment: Moment): string {
  const period = periodInWords(moment);
  return `${period ? `${period}, ` : ""}Stand ${longDay(moment.asOf)}`;
}

/** "Jahr 2018", "2012 bis 2018", "1. Januar bis 30. September 2018"; "" for a value of one day. */
export function periodInWords({ periodFrom, periodTo }: Pick<Moment, "periodFrom" | "periodTo">): string {
  if (!periodFrom || !periodTo) return "";
  const [from, to] = [periodFrom.slice(0, 4), periodTo.slice(0, 4)];
  const isWholeYears = periodFrom.endsWith("-01-01") && periodTo.endsWith("-12-31");
  if (!isWholeYears) return dayRange(periodFrom, periodTo);
  return from === to ? `Jahr ${from}` : `${from} bis ${to}`;
}

/** The level of a scope, by its name. */
export function scopeNamed(name: string): FigureScope {
  if (name === "Deutschland") return "bund";
  return bundeslaender.some((land) => land === name) ? "land" : "jobcenter";
}

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/**
 * When a source appeared, as exactly as it is known: "2019-08-14" as "14. August 2019", "2019-08" as "August
 * 2019".
 */
function sourceDay(written: string): string {
  const [year, month, day] = written.split("-");
  return [day && `${Number(day)}.`, month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** "Landkreis Emsland, August 2019" */
export function sourceInWords({ source, sourceDate }: { source: string; sourceDate: string }): string {
  return [source, sourceDay(sourceDate)].filter(Boolean).join(", ");
}

/** "Korrigiert am 3. Mai 2027: vorher 2.100"; null where nothing was corrected. */
export function correctionInWords({
  correctedAt,
  previousValue,
  previousQualifier,
}: {
  correctedAt: Date | string | null;
  previousValue: number | null;
  previousQualifier: string | null;
}): string | null {
  if (correctedAt === null || previousValue === null) return null;
  return `Korrigiert am ${longDay(correctedAt)}: vorher ${valueInWords({ qualifier: previousQualifier ?? "", value: previousValue })}.`;
}
