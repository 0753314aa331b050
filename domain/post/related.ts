// Which posts to read next: of the same series, the same topics, the same Land.
export type Relative = {
  id: string;
  topics: string[];
  bundesland: string;
  seriesId: string | null;
  publishedAt: Date;
};

const weights = { series: 4, topic: 2, land: 1 };

/**
 * The ids of the closest candidates, best first, newest of equals; never the shown post, never one twice,
 * never an `excluded` one.
 */
export function closest(shown: Relative, candidates: Relative[], excluded: string[], most: number): string[] {
  const others = new Map(
    candidates
      .filter(({ id }) => id !== shown.id && !excluded.includes(id))
      .map((candidate) => [candidate.id, candidate]),
  );
  return [...others.values()]
    .map((candidate) => ({ candidate, score: closeness(shown, candidate) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        other.candidate.publishedAt.getTime() - one.candidate.publishedAt.getTime() ||
        one.candidate.id.localeCompare(other.candidate.id),
    )
    .slice(0, most)
    .map(({ candidate }) => candidate.id);
}

function closeness(shown: Relative, candidate: Relative): number {
  const shared = candidate.topics.filter((topic) => shown.topics.includes(topic)).length;
  const isSameSeries = shown.seriesId !== null && shown.seriesId === candidate.seriesId;
  return (
    (isSameSeries ? weights.series : 0) +
    shared * weights.topic +
    (shown.bundesland === candidate.bundesland ? weights.land : 0)
  );
}
