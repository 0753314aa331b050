// Layout of a line chart: horizontal in percent of the drawing, vertical in pixels, so that text keeps its
// size on every screen.
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";

export type LinePoint = { at: Date; value: number; label: string; dayLabel: string };
type Placed = LinePoint & { x: number; y: number; anchor: "start" | "middle" | "end"; isLabelled: boolean };

export const lineHeight = 216;
const top = 36;
export const ground = 180;
const margin = 3;
/** Values further apart than about a year are not joined, because there is no data between them. */
const longestJoin = 400 * 24 * 3_600_000;
/** A letter of a label in percent of the narrowest drawing (240 pixels). */
const letterWidth = 3.6;

/** `points` oldest first, at least one. */
export function lineLayout(points: LinePoint[]): { placed: Placed[]; path: string } {
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const x = scaleUtc()
    .domain([first, last])
    .range([margin, 100 - margin]);
  const highest = Math.max(0, ...points.map(({ value }) => value)) || 1;
  const y = scaleLinear()
    .domain([Math.min(0, ...points.map(({ value }) => value)), highest])
    .range([ground, top]);
  const raw = points.map((point, index) => ({
    ...point,
    x: points.length === 1 ? 50 : x(point.at),
    y: y(point.value),
    anchor:
      points.length === 1
        ? ("middle" as const)
        : index === 0
          ? ("start" as const)
          : index === points.length - 1
            ? ("end" as const)
            : ("middle" as const),
  }));
  const withGaps = raw.flatMap((point, index) => {
    const before = raw[index - 1];
    return before && point.at.getTime() - before.at.getTime() > longestJoin ? [null, point] : [point];
  });
  const path =
    line<(typeof raw)[number] | null>()
      .defined((point) => point !== null)
      .x((point) => point!.x)
      .y((point) => point!.y)(withGaps) ?? "";
  const labelled = roomForLabels(raw);
  return { placed: raw.map((point, index) => ({ ...point, isLabelled: labelled.has(index) })), path };
}

/** First and last always, between them as many as fit. */
function roomForLabels(points: { x: number; label: string; dayLabel: string }[]): Set<number> {
  const half = ({ label, dayLabel }: { label: string; dayLabel: string }) =>
    (Math.max(label.length, dayLabel.length) * letterWidth) / 2;
  const last = points.length - 1;
  const chosen = new Set([0, last]);
  let takenUntil = half(points[0]!) * 2;
  const takenFrom = 100 - half(points[last]!) * 2;
  for (let index = 1; index < last; index += 1) {
    const point = points[index]!;
    if (point.x - half(point) < takenUntil + 2 || point.x + half(point) > takenFrom - 2) continue;
    chosen.add(index);
    takenUntil = point.x + half(point);
  }
  return chosen;
}
