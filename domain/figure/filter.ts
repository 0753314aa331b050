// The filter of the figures, read from the address. Anything unknown is ignored.
import type { Bundesland } from "@/domain/jobcenter/bundesland";
import { listFilter, type Query } from "@/domain/post/list-filter";

export type FigureFilter = {
  land: Bundesland | null;
  /** Slug of a Jobcenter. */
  jobcenter: string | null;
  /** Also Bund and the own Land, to compare with. */
  withWhole?: boolean;
};

export function figureFilter(query: Query): FigureFilter {
  const { land, jobcenter } = listFilter(query);
  return { land, jobcenter };
}

/** The filter without a Jobcenter nobody knows; `jobcenters` are the slugs there are. */
export function knownFigureFilter(query: Query, jobcenters: string[]): FigureFilter {
  const { land, jobcenter } = figureFilter(query);
  return { land, jobcenter: jobcenter && jobcenters.includes(jobcenter) ? jobcenter : null };
}

/** The same filter at another address, with its question mark; `more` comes behind. */
export function figureAddress(
  path: string,
  { land, jobcenter }: FigureFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ land, jobcenter, ...more })) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
