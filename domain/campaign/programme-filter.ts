// The filter of the programme of an Aktionswoche, read from the address. Anything unknown is ignored.
import { type Bundesland, landMeant } from "@/domain/jobcenter/bundesland";
import { veranstaltungForms, type VeranstaltungForm } from "@/domain/post/details";
import { one, type Query } from "@/domain/post/list-filter";

export const everyDay = "alle";

/** Conditions of access to filter by: name in the address, field of the details, words on screen. */
export const accesses = [
  { name: "barrierefrei", field: "isBarrierFree", label: "barrierefrei" },
  { name: "kostenfrei", field: "isFree", label: "kostenfrei" },
  { name: "ohne-anmeldung", field: "needsNoRegistration", label: "ohne Anmeldung" },
] as const;
type Access = (typeof accesses)[number]["name"];

export type ProgrammeFilter = {
  land: Bundesland | null;
  form: VeranstaltungForm | null;
  access: Access[];
  /** ISO day, "alle", or null when the reader did not choose. */
  tag: string | null;
  /** From 1. */
  seite: number;
};

/** Reads the filter from an address; a day outside the week (ISO days, both included) counts as not chosen. */
export function programmeFilter(query: Query, week: { startsOn: string; endsOn: string }): ProgrammeFilter {
  const [land, form, tag, seite] = [one(query.land), one(query.form), one(query.tag), one(query.seite)];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(tag) && tag >= week.startsOn && tag <= week.endsOn;
  return {
    land: landMeant(land),
    form: Object.hasOwn(veranstaltungForms, form) ? (form as VeranstaltungForm) : null,
    access: accesses.filter(({ name }) => one(query[name]) === "ja").map(({ name }) => name),
    tag: isDay || tag === everyDay ? tag : null,
    seite: /^[1-9]\d{0,3}$/.test(seite) ? Number(seite) : 1,
  };
}

/**
 * The day to show: the chosen one; while the week is on, today; otherwise all days. Days are ISO days in
 * Berlin.
 */
export function shownDay(
  { tag }: ProgrammeFilter,
  week: { startsOn: string; endsOn: string },
  today: string,
): string {
  return tag ?? (today >= week.startsOn && today <= week.endsOn ? today : everyDay);
}

/**
 * The address of the same programme with the same filter, changed as said. A changed filter begins on its
 * first page.
 */
export function programmeAddress(
  path: string,
  filter: ProgrammeFilter,
  changes: Partial<ProgrammeFilter> = {},
): string {
  const { land, form, access, tag, seite } = { ...filter, seite: 1, ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ land, form, tag })) if (value) query.set(name, value);
  for (const name of access) query.set(name, "ja");
  if (seite > 1) query.set("seite", String(seite));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The chosen criteria in words, each with the filter that leaves it out. */
export function criteria(filter: ProgrammeFilter): { words: string; without: ProgrammeFilter }[] {
  return [
    ...(filter.land ? [{ words: filter.land, without: { ...filter, land: null } }] : []),
    ...(filter.form ? [{ words: veranstaltungForms[filter.form], without: { ...filter, form: null } }] : []),
    ...accesses
      .filter(({ name }) => filter.access.includes(name))
      .map(({ name, label }) => ({
        words: label,
        without: { ...filter, access: filter.access.filter((other) => other !== name) },
      })),
  ];
}
