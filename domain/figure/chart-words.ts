// What a chart shows, in sentences for people who do not see it.
import { longDay } from "@/domain/date-words";
import { changeInWords } from "./change";
import { valueInWords } from "./figure";
import type { FigureValue } from "./value";

type Drawn = Pick<FigureValue, "value" | "qualifier" | "asOf" | "scopeName">;

/** Values of one scope, oldest first. */
export function lineInWords(title: string, unit: string, values: Drawn[]): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return title;
  const change = changeInWords(first.value, last.value, unit);
  const extremes = values.length > 2 ? extremesInWords(unit, values) : "";
  const course = `von ${pointInWords(unit, first)} auf ${pointInWords(unit, last)}${change ? `, das sind ${change}` : ""}`;
  return `${title}. ${first.scopeName}: ${values.length === 2 ? "" : `${values.length} Werte, `}${course}.${extremes}`;
}

function extremesInWords(unit: string, values: Drawn[]): string {
  const sorted = values.toSorted((one, other) => one.value - other.value);
  return ` Niedrigster Wert ${pointInWords(unit, sorted[0]!)}, höchster ${pointInWords(unit, sorted.at(-1)!)}.`;
}

export function barsInWords(title: string, unit: string, values: Drawn[]): string {
  return `${title} im Vergleich. ${values.map((value) => `${value.scopeName} ${valueInWords(value, unit)}`).join(", ")}.`;
}

const pointInWords = (unit: string, value: Drawn) => `${valueInWords(value, unit)} (${longDay(value.asOf)})`;
