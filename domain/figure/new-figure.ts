// What somebody types in to publish a value, and what must be true about it (F-010: never without source and
// day).
import * as z from "zod";
import { germanNumber, longDay } from "@/domain/date-words";
import { parseGermanNumber } from "@/domain/german-number";
import type { Issue } from "@/domain/refusals";
import { qualifiers, valueInWords, type Measured } from "./figure";
import type { Indicator } from "./indicator";

const day = z.union([z.iso.date("Bitte geben Sie den Tag als Datum an."), z.literal("")]);

/** As typed; numbers and dates of sources in German. */
export const newFigureSchema = z.strictObject({
  value: z.string().max(40),
  qualifier: z.enum(qualifiers),
  asOf: day,
  periodFrom: day,
  periodTo: day,
  source: z.string().max(300),
  sourceDate: z.string().max(20),
  /** The value the person confirmed, as it was typed. */
  confirmed: z.string().max(40).default(""),
});
export type NewFigure = z.infer<typeof newFigureSchema>;

export type ReadFigure = Measured & {
  asOf: string;
  periodFrom: string | null;
  periodTo: string | null;
  source: string;
  sourceDate: string;
};

/** The value as read, or what is missing field by field. `today` is an ISO date in Europe/Berlin. */
export function readNewFigure(
  typed: NewFigure,
  { kind, decimals }: Pick<Indicator, "kind" | "decimals">,
  today: string,
): { figure: ReadFigure } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const say = (field: keyof NewFigure, message: string) => void issues.push({ field, message });
  const value = parseGermanNumber(typed.value);
  const sourceDate = readSourceDate(typed.sourceDate);
  if (typed.value.trim() === "") say("value", "Bitte geben Sie den Wert ein.");
  else if (value === null)
    say("value", "Bitte geben Sie den Wert als Zahl ein, zum Beispiel 10.309 oder 4,5.");
  else if (value < 0 || value > 1e12) say("value", "Dieser Wert kann nicht stimmen. Bitte prüfen Sie ihn.");
  else if (kind === "share" && value > 100)
    say("value", "Ein Anteil ist höchstens 100 Prozent. Bitte prüfen Sie den Wert.");
  else if (
    Math.round(value * 10 ** decimals) !== value * 10 ** decimals &&
    Math.abs(Math.round(value * 10 ** decimals) - value * 10 ** decimals) > 1e-6
  ) {
    say(
      "value",
      decimals === 0
        ? "Diese Kennzahl hat keine Stellen hinter dem Komma. Bitte runden Sie den Wert."
        : `Diese Kennzahl hat höchstens ${decimals === 1 ? "eine Stelle" : `${decimals} Stellen`} hinter dem Komma.`,
    );
  }
  if (typed.asOf === "") say("asOf", "Bitte geben Sie an, von welchem Tag der Wert ist.");
  else if (typed.asOf > today) say("asOf", "Der Stand liegt in der Zukunft. Bitte prüfen Sie das Datum.");
  else if (typed.asOf < "1990-01-01") say("asOf", "Der Stand liegt vor 1990. Bitte prüfen Sie das Datum.");
  if ((typed.periodFrom === "") !== (typed.periodTo === ""))
    say(
      typed.periodFrom === "" ? "periodFrom" : "periodTo",
      "Bitte geben Sie für den Zeitraum beide Tage an, oder keinen.",
    );
  else if (typed.periodFrom > typed.periodTo)
    say("periodTo", "Der Zeitraum endet, bevor er beginnt. Bitte prüfen Sie die Tage.");
  if (typed.source.trim() === "") say("source", "Bitte nennen Sie die Quelle: Wer hat gezählt?");
  if (sourceDate === null)
    say(
      "sourceDate",
      "Bitte geben Sie an, von wann die Quelle ist, zum Beispiel 14.08.2019, 08.2019 oder 2019.",
    );
  if (issues.length > 0 || value === null || sourceDate === null) return { issues };
  return {
    figure: {
      value,
      qualifier: typed.qualifier,
      asOf: typed.asOf,
      periodFrom: typed.periodFrom || null,
      periodTo: typed.periodTo || null,
      source: typed.source.trim(),
      sourceDate,
    },
  };
}

/**
 * "14.08.2019", "8.2019" or "2019" as ISO, as exactly as it was written; null when it is none or no day of
 * the calendar.
 */
export function readSourceDate(text: string): string | null {
  const found =
    /^(?:(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*)?((?:19|20)\d{2})$/.exec(text.trim()) ?? isoParts(text.trim());
  if (!found) return null;
  const [, day, month, year = ""] = found;
  const written = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
  const asDay = `${written}-01-01`.slice(0, 10);
  return z.iso.date().safeParse(asDay).success ? written : null;
}

/** Parts of an ISO date in the order of a German one. */
function isoParts(text: string): (string | undefined)[] | null {
  const found = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  return found && [text, found[3], found[2], found[1]];
}

/** As somebody would type it: "14.08.2019", "08.2019" or "2019". */
export function typedSourceDate(iso: string): string {
  return iso.split("-").toReversed().join(".");
}

/** True when a digit is too many or missing, also when the value changed a little meanwhile. */
const suspiciousFactor = 8;

/**
 * The question that is asked before a value about ten times off the last one is published; null where there
 * is nothing to ask.
 */
export function doubtAbout(
  figure: ReadFigure,
  last: (Measured & { asOf: string }) | null,
  unit: string,
): string | null {
  if (!last || last.value <= 0 || figure.value <= 0) return null;
  const factor = figure.value / last.value;
  if (factor < suspiciousFactor && factor > 1 / suspiciousFactor) return null;
  const times =
    factor > 1
      ? `etwa das ${germanNumber(Math.round(factor))}-Fache`
      : `nur etwa ein ${germanNumber(Math.round(1 / factor))}tel`;
  return `${valueInWords(figure, unit)} ist ${times} des Werts vom ${longDay(last.asOf)} (${valueInWords(last, unit)}). Bitte prüfen Sie den Wert. Stimmt er, bestätigen Sie das unten.`;
}

/** True when exactly this value was confirmed. */
export function isConfirmed({ value, confirmed }: Pick<NewFigure, "value" | "confirmed">): boolean {
  return confirmed !== "" && parseGermanNumber(confirmed) === parseGermanNumber(value);
}
