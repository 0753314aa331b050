// Unknown filter values in an address: readers are told about them instead of ignoring them silently.
import { landMeant } from "@/domain/jobcenter/bundesland";
import { artNames, timesOffered } from "@/domain/search/search-filter";
import { veranstaltungForms } from "./details";
import { one, type Query } from "./list-filter";
import { topics } from "./topic";

const labels = {
  land: "Bundesland",
  thema: "Thema",
  jobcenter: "Jobcenter",
  art: "Art",
  form: "Art der Aktion",
  zeit: "Zeit",
  seite: "Seite",
};
export type FilterName = keyof typeof labels;

export type UnknownFilter = { label: string; value: string };

const longestValue = 60;

/** The filters with an unknown value; `jobcenters` are the existing slugs, for lists with that filter. */
export function unknownFilters(
  query: Query,
  names: FilterName[],
  jobcenters: string[] = [],
): UnknownFilter[] {
  const isKnown: Record<FilterName, (value: string) => boolean> = {
    land: (value) => landMeant(value) !== null,
    thema: (value) => Object.hasOwn(topics, value),
    jobcenter: (value) => jobcenters.includes(value),
    art: (value) => Object.hasOwn(artNames, value),
    form: (value) => Object.hasOwn(veranstaltungForms, value),
    zeit: (value) =>
      /^20\d\d$/.test(value) || timesOffered(new Date().getFullYear()).some((time) => time.value === value),
    seite: (value) => /^[1-9]\d{0,3}$/.test(value),
  };
  return names.flatMap((name) => {
    const value = one(query[name]);
    return value && !isKnown[name](value)
      ? [{ label: labels[name], value: value.slice(0, longestValue).toWellFormed() }]
      : [];
  });
}
