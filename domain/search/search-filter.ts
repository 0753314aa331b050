// The filters of a search, read from the address.
import { type Bundesland, landMeant } from "@/domain/jobcenter/bundesland";
import type { PostKind } from "@/domain/post/kind";
import { one, type Query } from "@/domain/post/list-filter";
import { wordsFor } from "@/domain/words-for";
import { type Question, questionOf } from "./question";

export type SearchFilter = {
  question: Question;
  art: Art | null;
  land: Bundesland | null;
  /** Slug of a Jobcenter. */
  jobcenter: string | null;
  zeit: string | null;
  /** From 1. */
  seite: number;
};

/** The database stops counting at one more than this. */
export const mostFound = 500;

/** Kinds of posts as addresses name them. */
export const kindsByArt = {
  geschichten: "success_story",
  aktionen: "veranstaltung",
  pressemitteilungen: "press_release",
  berichte: "article",
  beispiele: "project",
} as const satisfies Record<string, PostKind>;
export type Art = keyof typeof kindsByArt;

export const artNames: Record<Art, string> = {
  geschichten: "Erfolgsgeschichten",
  aktionen: "Aktionen",
  pressemitteilungen: "Pressemitteilungen",
  berichte: "Berichte",
  beispiele: "Gute Beispiele",
};

const spans: Record<string, { words: string; days: number }> = {
  "30-tage": { words: "Letzte 30 Tage", days: 30 },
  "12-monate": { words: "Letzte 12 Monate", days: 365 },
};
/** The campaign began in this year. */
const firstYear = 2019;

/** The periods that are offered, newest first; `thisYear` in Berlin. */
export function timesOffered(thisYear: number): { value: string; label: string }[] {
  const years = Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, back) =>
    String(thisYear - back),
  );
  return [
    ...Object.entries(spans).map(([value, { words }]) => ({ value, label: words })),
    ...years.map((year) => ({ value: year, label: year })),
  ];
}

/** The limits of a chosen period: the last so many days, or a year in Berlin. */
export function timeOf(zeit: string | null): { days: number } | { year: number } | null {
  if (!zeit) return null;
  return Object.hasOwn(spans, zeit) ? { days: spans[zeit]!.days } : { year: Number(zeit) };
}

/** Reads the filter from an address. What is not known is left out here and named by `unknownFilters`. */
export function searchFilter(query: Query): SearchFilter {
  const [art, land, jobcenter, zeit, seite] = [
    one(query.art),
    one(query.land),
    one(query.jobcenter),
    one(query.zeit),
    one(query.seite),
  ];
  return {
    question: questionOf(one(query.q)),
    art: wordsFor(artNames, art) ? (art as Art) : null,
    land: landMeant(land),
    jobcenter: /^[a-z0-9-]{1,100}$/.test(jobcenter) ? jobcenter : null,
    zeit: Object.hasOwn(spans, zeit) || /^20\d\d$/.test(zeit) ? zeit : null,
    seite: /^[1-9]\d{0,3}$/.test(seite) ? Number(seite) : 1,
  };
}

/** The address of a page of the same search, or of a changed one. */
export function searchAddress(
  { question, art, land, jobcenter, zeit }: SearchFilter,
  changed: Partial<Record<"q" | "art" | "land" | "jobcenter" | "zeit", string | null>> = {},
  seite = 1,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: question.typed, art, land, jobcenter, zeit, ...changed }))
    if (value) query.set(name, value);
  if (seite > 1) query.set("seite", String(seite));
  return query.size > 0 ? `/suche?${query}` : "/suche";
}

export function isNarrowed({ art, land, jobcenter, zeit }: SearchFilter): boolean {
  return Boolean(art || land || jobcenter || zeit);
}
