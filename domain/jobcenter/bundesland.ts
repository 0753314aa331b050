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

/** The Land at such an address, or undefined. */
export function landAt(slug: string): Bundesland | undefined {
  return bundeslaender.find((land) => landSlug(land) === slug);
}
