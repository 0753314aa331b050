// The filter of a list, read from the address. Anything unknown is ignored.
import { type Bundesland, landMeant } from "@/domain/jobcenter/bundesland";
import { type Topic, topicAt } from "./topic";

export type ListFilter = {
  land: Bundesland | null;
  thema: Topic | null;
  /** Slug of a Jobcenter. */
  jobcenter: string | null;
  /** From 1. */
  seite: number;
};

export type Query = Record<string, string | string[] | undefined>;

const furthestPage = 10_000;

/** Reads the filter from an address. */
export function listFilter(query: Query): ListFilter {
  const land = one(query.land);
  const thema = one(query.thema);
  const jobcenter = one(query.jobcenter);
  return {
    land: landMeant(land),
    thema: topicAt(thema) ?? null,
    jobcenter: /^[a-z0-9-]{1,100}$/.test(jobcenter) ? jobcenter : null,
    seite: /^[1-9]\d{0,3}$/.test(one(query.seite)) ? Math.min(Number(one(query.seite)), furthestPage) : 1,
  };
}

/** The address of a page of the same list with the same filter. */
export function listAddress(path: string, { land, thema, jobcenter }: ListFilter, seite: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ land, thema, jobcenter })) if (value) query.set(name, value);
  if (seite > 1) query.set("seite", String(seite));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The first of several values of the same name; "" when there is none. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}
