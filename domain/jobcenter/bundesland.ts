import { slugFromTitle } from "@/domain/slug";

export const bundeslaender = [
  "Baden-Württemberg",
  "Bayern",
  "Berlin",
  "Brandenburg",
  "Bremen",
  "Hamburg",
  "Hessen",
  "Mecklenburg-Vorpommern",
  "Niedersachsen",
  "Nordrhein-Westfalen",
  "Rheinland-Pfalz",
  "Saarland",
  "Sachsen",
  "Sachsen-Anhalt",
  "Schleswig-Holstein",
  "Thüringen",
] as const;
export type Bundesland = (typeof bundeslaender)[number];

/** The part of an address: "baden-wuerttemberg". */
export function landSlug(land: Bundesland): string {
  return slugFromTitle(land);
}

/**
 * The Land somebody means in an address: its name or its slug, in small letters or not; null when there is
 * none.
 */
export function landMeant(words: string): Bundesland | null {
  return landAt(slugFromTitle(words)) ?? null;
}

/** The Land at such an address, or undefined. */
export function landAt(slug: string): Bundesland | undefined {
  return bundeslaender.find((land) => landSlug(land) === slug);
}
