// A Kennzahl: what is counted, in which unit, and who says it.
import type { FigureScope } from "./figure";

export const indicatorKinds = ["count", "share", "money"] as const;
type IndicatorKind = (typeof indicatorKinds)[number];

export type Indicator = {
  /** Text key, stable in exports. */
  key: string;
  /** Its part of the address /zahlen/{kennzahl}. */
  slug: string;
  label: string;
  unit: string;
  /** What exactly is counted, in one or two sentences (F-011). */
  description: string;
  kind: IndicatorKind;
  /** Most digits after the comma that a value may have. */
  decimals: number;
  /** Values of several Jobcenter may be added up. */
  sumsUp: boolean;
  /** Whose values there may be; the Landkreistag enters Bund and Land. */
  scopes: FigureScope[];
  /** Key of the whole this is a part of ("davon …"). */
  partOf: string | null;
};

/** What a Kennzahl is called where it stands alone: a part ("Davon arbeitslos") names its whole. */
export function fullLabel(
  indicator: Pick<Indicator, "label" | "partOf">,
  all: Pick<Indicator, "key" | "label">[],
): string {
  const whole = indicator.label.startsWith("Davon ") && all.find(({ key }) => key === indicator.partOf);
  return whole
    ? `${whole.label}: ${indicator.label.charAt(0).toLowerCase()}${indicator.label.slice(1)}`
    : indicator.label;
}
