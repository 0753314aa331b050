// Values of a Kennzahl as they are shown: whose, of which day, from which source; and what several of them
// say together.
import type { FigureScope, Measured, Moment } from "./figure";

export type FigureValue = Measured &
  Moment & {
    id: string;
    /** "Deutschland", "Niedersachsen", "Landkreis Emsland" */
    scopeName: string;
    scope: FigureScope;
    source: string;
    sourceDate: string;
    /** "Korrigiert am …: vorher …." */
    correction: string | null;
  };

/** A value that readers see, with what it belongs to. */
export type PublicFigure = FigureValue & {
  /** Key of the Kennzahl. */
  indicator: string;
  /** The Land itself, or that of the Jobcenter. */
  bundesland: string | null;
  jobcenter: { slug: string; ags: string } | null;
};

const byMoment = (one: Moment, other: Moment) =>
  one.asOf.localeCompare(other.asOf) || (one.periodFrom ?? "").localeCompare(other.periodFrom ?? "");

/** Oldest first. */
export function inOrderOfTime<T extends Moment>(values: T[]): T[] {
  return values.toSorted(byMoment);
}

/** The newest value of each scope, scopes in the order given. */
export function newestOfEach<T extends FigureValue>(values: T[]): T[] {
  return [...Map.groupBy(values, scopeKey).values()].flatMap(
    (ofScope) => inOrderOfTime(ofScope).at(-1) ?? [],
  );
}

/** Values of one scope over time, for each scope that has at least two. */
export function overTime<T extends FigureValue>(values: T[]): T[][] {
  return [...Map.groupBy(values, scopeKey).values()]
    .filter((ofScope) => ofScope.length > 1)
    .map(inOrderOfTime);
}

const scopeKey = ({ scope, scopeName }: FigureValue) => `${scope} ${scopeName}`;

export type Sum = Measured & { reported: number; from: string; to: string };

/**
 * The newest values of the Jobcenter added up, and of which days they are. Null where fewer than two
 * reported.
 */
export function sumOf(values: FigureValue[]): Sum | null {
  const newest = newestOfEach(values.filter(({ scope }) => scope === "jobcenter"));
  if (newest.length < 2) return null;
  const days = newest.map(({ asOf }) => asOf).toSorted();
  const isExact = newest.every(({ qualifier }) => qualifier === "");
  return {
    // Rounded, because 0.1 + 0.2 is 0.30000000000000004.
    value: Math.round(newest.reduce((total, { value }) => total + value, 0) * 100) / 100,
    qualifier: isExact ? "" : "rund",
    reported: newest.length,
    from: days[0]!,
    to: days.at(-1)!,
  };
}
