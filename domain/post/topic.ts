// The topics of the campaign's posts: a fixed list, so that filters and addresses (/themen/{thema}) stay
// stable.
export const topics = {
  ausbildung: "Ausbildung",
  beratung: "Beratung und Begleitung",
  betriebe: "Betriebe und Arbeitgeber",
  bildung: "Bildung und Teilhabe",
  digitalisierung: "Digitalisierung",
  familie: "Familie und Alleinerziehende",
  gesundheit: "Gesundheit",
  integration: "Integration und Sprache",
  jugend: "Jugend",
  qualifizierung: "Qualifizierung",
  "soziale-teilhabe": "Soziale Teilhabe",
  wiedereinstieg: "Wiedereinstieg",
} as const;

export type Topic = keyof typeof topics;
export const topicSlugs = Object.keys(topics) as [Topic, ...Topic[]];

/** The topic at an address, or undefined. */
export function topicAt(slug: string): Topic | undefined {
  return topicSlugs.find((topic) => topic === slug);
}
