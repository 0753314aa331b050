import type { PostSeries } from "./shown-post";

type Part = PostSeries["parts"][number];
export type SeriesSteps = { part: number; of: number; before: Part | null; after: Part | null };

/**
 * The position of the shown part and the parts before and after it; null when only this part of the series
 * may be read.
 */
export function seriesSteps(parts: Part[]): SeriesSteps | null {
  const at = parts.findIndex(({ href }) => href === null);
  const shown = parts[at];
  if (!shown || parts.length < 2) return null;
  return {
    part: shown.part,
    of: Math.max(parts.length, ...parts.map(({ part }) => part)),
    before: parts[at - 1] ?? null,
    after: parts[at + 1] ?? null,
  };
}
