// What is wrong in a profile before it may be published, and where two people edited it at the same time.
import { normalEmail } from "@/domain/account/email-address";
import { isAllowedLink } from "@/domain/post/content";
import type { Issue } from "@/domain/refusals";
import { isEmptyGroup, type Profile } from "./profile";

export const longest = {
  introduction: 600,
  ownName: 80,
  website: 300,
  line: 120,
  text: 160,
  note: 300,
  points: 6,
  sites: 20,
} as const;

/**
 * Every issue names its field in the form, such as "sites.2.phone". Rows are those of the profile, in its
 * order.
 */
export function profileIssues(profile: Profile): Issue[] {
  const { introduction, ownName, website, pillars, pressContact, provider, sites } = profile;
  return [
    ...tooLong("introduction", introduction, longest.introduction),
    ...(isShouting(introduction)
      ? [
          {
            field: "introduction",
            message:
              "Die Vorstellung steht ganz in Großbuchstaben. So ist sie schwer zu lesen. Bitte " +
              "schreiben Sie wie gewohnt.",
          },
        ]
      : []),
    ...tooLong("ownName", ownName, longest.ownName),
    ...(website !== "" &&
    !(website.startsWith("https://") && isAllowedLink(website) && website.length <= longest.website)
      ? [
          {
            field: "website",
            message:
              "Bitte geben Sie die Adresse der Website vollständig an, zum Beispiel " +
              "https://www.landkreis.example.",
          },
        ]
      : []),
    ...Object.entries(pillars).flatMap(([pillar, lines]) => pillarIssues(`pillars.${pillar}`, lines)),
    ...shapes("pressContact", pressContact),
    ...(!isEmptyGroup(pressContact) && !pressContact.name
      ? [
          {
            field: "pressContact.name",
            message: "Bitte nennen Sie für den Pressekontakt eine Person oder Stelle.",
          },
        ]
      : []),
    ...(pressContact.name && !pressContact.phone && !pressContact.email
      ? [
          {
            field: "pressContact.phone",
            message: "Der Pressekontakt braucht eine Telefonnummer oder eine E-Mail-Adresse.",
          },
        ]
      : []),
    ...shapes("provider", provider),
    ...(sites.length > longest.sites
      ? [{ field: "sites.0.name", message: `Es sind höchstens ${longest.sites} Standorte möglich.` }]
      : []),
    ...sites.flatMap((site, row) => [
      ...(site.name || isEmptyGroup(site)
        ? []
        : [{ field: `sites.${row}.name`, message: `Standort ${row + 1}: Bitte geben Sie ihm einen Namen.` }]),
      ...shapes(`sites.${row}`, site),
    ]),
  ];
}

function pillarIssues(field: string, lines: string[]): Issue[] {
  if (lines.length > longest.points)
    return [{ field, message: `Höchstens ${longest.points} Punkte, jeder in einer Zeile.` }];
  const tooLongLine = lines.find((line) => line.length > longest.line);
  return tooLongLine
    ? [{ field, message: `Ein Punkt hat ${tooLongLine.length} Zeichen. Möglich sind ${longest.line}.` }]
    : [];
}

function shapes(prefix: string, group: Record<string, string>): Issue[] {
  return Object.entries(group).flatMap(([name, text]) => {
    const field = `${prefix}.${name}`;
    if (text === "") return [];
    if (name === "email" && normalEmail(text) !== text)
      return [
        {
          field,
          message: "Diese E-Mail-Adresse ist nicht vollständig. Ein Beispiel: presse@landkreis.example.",
        },
      ];
    if (name === "phone" && !/^\+?[0-9][0-9 ()/.-]{3,29}$/.test(text))
      return [
        { field, message: "Bitte schreiben Sie die Telefonnummer mit Ziffern, zum Beispiel 05931 44-0." },
      ];
    if (name === "postalCode" && !/^\d{5}$/.test(text))
      return [{ field, message: "Eine Postleitzahl hat fünf Ziffern." }];
    return tooLong(field, text, name === "openingHours" || name === "access" ? longest.note : longest.text);
  });
}

const tooLong = (field: string, text: string, most: number): Issue[] =>
  text.length > most
    ? [{ field, message: `Der Text hat ${text.length} Zeichen. Möglich sind ${most}.` }]
    : [];

const isShouting = (text: string) => (text.match(/\p{L}/gu) ?? []).length > 20 && text === text.toUpperCase();

/** The parts in which two profiles differ, by the names of the profile. */
export function changedParts(one: Profile, other: Profile): (keyof Profile)[] {
  return (Object.keys(one) as (keyof Profile)[]).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );
}

/**
 * What to tell somebody whose page was saved by somebody else meanwhile: the number of the version that holds
 * now ("version.7"), and for each part that differs what stands there now. Saving again with that number
 * replaces it knowingly.
 */
export function conflictIssues(current: Profile, wanted: Profile, version: number): Issue[] {
  const message =
    "Inzwischen hat jemand anderes diese Seite gespeichert. Was jetzt dort steht, lesen Sie bei " +
    "den Feldern. Speichern Sie noch einmal, ersetzt Ihre Eingabe diesen Stand.";
  const differing = changedParts(current, wanted).map((part) => ({
    field: fieldOf[part],
    message: `Jetzt steht dort: ${inWords(current, part)}`,
  }));
  return [{ field: `version.${version}`, message }, ...differing];
}

const fieldOf: Record<keyof Profile, string> = {
  introduction: "introduction",
  ownName: "ownName",
  website: "website",
  pillars: "pillars.stark",
  pressContact: "pressContact.name",
  provider: "provider.body",
  sites: "sites.0.name",
};

function inWords(profile: Profile, part: keyof Profile): string {
  const value = profile[part];
  const texts =
    typeof value === "string"
      ? [value]
      : Array.isArray(value)
        ? value.map((site) => Object.values(site).filter(Boolean).join(", "))
        : Object.values(value).flat();
  const filled = texts.filter(Boolean);
  return filled.length === 0 ? "nichts." : `„${filled.join("; ")}“`;
}
