// The change between two values, in the form that does not mislead.
import { germanNumber } from "@/domain/date-words";

/** A share is compared in percentage points, everything else in percent. Null where that says nothing. */
export function changeInWords(before: number | null, after: number | null, unit: string): string | null {
  if (before === null || after === null) return null;
  if (/^(prozent|%)$/i.test(unit.trim())) return `${signed(after - before)} Prozentpunkte`;
  if (before <= 0) return null;
  return `${signed(Math.round(((after - before) / before) * 100))}\u00a0%`;
}

function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded > 0 ? "+" : ""}${germanNumber(rounded)}`;
}
