// What a Jobcenter says about itself on its page: everything the official list does not say.
import { oneLine } from "@/domain/one-line";
import { normalEmail } from "@/domain/account/email-address";
import type { FormValues } from "@/domain/form-state";
import type { Pillar } from "@/domain/post/pillar";

const pillarNames: Pillar[] = ["stark", "sozial", "vorort"];
export const siteFields = [
  "name",
  "street",
  "postalCode",
  "city",
  "phone",
  "email",
  "openingHours",
  "access",
] as const;
export const pressFields = ["name", "position", "phone", "email"] as const;
export const providerFields = [
  "body",
  "street",
  "postalCode",
  "city",
  "phone",
  "email",
  "responsible",
] as const;

type Texts<Field extends string> = Record<Field, string>;
export type Site = Texts<(typeof siteFields)[number]>;
export type PressContact = Texts<(typeof pressFields)[number]>;
export type Provider = Texts<(typeof providerFields)[number]>;

export type Profile = {
  introduction: string;
  /** Own brand beside the official name; empty for none. */
  ownName: string;
  website: string;
  pillars: Record<Pillar, string[]>;
  pressContact: PressContact;
  provider: Provider;
  sites: Site[];
};

/** A valid address in its one form; anything else as it was typed, so that the form can say what is wrong. */
const asEmail = (text: string) => normalEmail(text) ?? oneLine(text);

/**
 * The profile from the fields of its form; lines of a pillar without their bullets. Sites stand in the order
 * of the form, empty where one was left empty or taken out, so that what is wrong with one leads to its
 * field; `withoutEmptySites` drops those.
 */
export function profileFromForm(values: FormValues): Profile {
  const raw = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  const text = (name: string) => (name.endsWith("email") ? asEmail(raw(name)) : oneLine(raw(name)));
  const group = <Field extends string>(prefix: string, fields: readonly Field[]) =>
    Object.fromEntries(fields.map((field) => [field, text(`${prefix}.${field}`)])) as Texts<Field>;
  return {
    introduction: text("introduction"),
    ownName: text("ownName"),
    website: text("website"),
    pillars: Object.fromEntries(
      pillarNames.map((pillar) => [pillar, linesOf(raw(`pillars.${pillar}`))]),
    ) as Profile["pillars"],
    pressContact: group("pressContact", pressFields),
    provider: group("provider", providerFields),
    sites: Array.from({ length: siteCount(values) }, (_, row) =>
      group(values[`sites.${row}.removed`] === undefined ? `sites.${row}` : "", siteFields),
    ),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => oneLine(line).replace(/^[•·*–-]\s*/, ""))
    .filter(Boolean);
}

/** How many sites the form has; their fields are numbered from 0. */
function siteCount(values: FormValues): number {
  const rows = Object.keys(values)
    .flatMap((name) => /^sites\.(\d{1,2})\.name$/.exec(name)?.[1] ?? [])
    .map(Number);
  return Math.max(-1, ...rows) + 1;
}

export function withoutEmptySites(profile: Profile): Profile {
  return { ...profile, sites: profile.sites.filter((site) => !isEmptyGroup(site)) };
}

/** True when nothing is filled in. */
export function isEmptyGroup(group: Record<string, string>): boolean {
  return Object.values(group).every((text) => text === "");
}

const neededOfProvider = ["body", "street", "postalCode", "city", "email", "responsible"] as const;

/** Empty fields that the law requires in the provider block (§ 5 DDG, § 18 MStV; C-002). */
export function missingOfProvider(provider: Provider | null): (typeof providerFields)[number][] {
  return neededOfProvider.filter((field) => !provider?.[field]);
}
