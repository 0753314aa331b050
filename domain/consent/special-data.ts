// Special categories of personal data in a text, and which of them a consent covers (B-004, B-005).

/** Of Art. 9 (1) GDPR those that life stories tell of; each needs its own tick. */
export const specialKinds = ["health", "origin", "belief", "sexual_life"] as const;
export type SpecialKind = (typeof specialKinds)[number];

/** What a text can tell about a person. No consent covers a conviction (Art. 10 GDPR). */
export const toldKinds = [...specialKinds, "conviction"] as const;
export type ToldKind = (typeof toldKinds)[number];

/** What the text tells about a person and the consent does not cover, in the order of the list. */
export function uncovered(told: readonly ToldKind[], covered: readonly ToldKind[]): ToldKind[] {
  return toldKinds.filter((kind) => told.includes(kind) && !covered.includes(kind));
}
