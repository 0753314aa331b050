// Fewer points, the same country: the point that matters least goes first (Visvalingam and Whyatt, 1993).
import type { Point, Ring } from "./topology";

/**
 * Leaves out points whose triangle with their neighbours is smaller than `limit` square units; both ends
 * stay.
 */
export function simplify(arc: Ring, limit: number): Ring {
  const points = [...arc];
  // A closed arc is an area of its own: fewer than four points would leave nothing of it.
  const [first, last] = [points[0]!, points.at(-1)!];
  const least = first[0] === last[0] && first[1] === last[1] ? 5 : 2;
  while (points.length > least) {
    const { index, area } = smallestTriangle(points);
    if (area >= limit) break;
    points.splice(index, 1);
  }
  return points;
}

function smallestTriangle(points: Ring): { index: number; area: number } {
  let smallest = { index: -1, area: Infinity };
  for (let index = 1; index < points.length - 1; index += 1) {
    const area = triangle(points[index - 1]!, points[index]!, points[index + 1]!);
    if (area < smallest.area) smallest = { index, area };
  }
  return smallest;
}

function triangle(one: Point, two: Point, three: Point): number {
  return Math.abs((two[0] - one[0]) * (three[1] - one[1]) - (three[0] - one[0]) * (two[1] - one[1])) / 2;
}

/** Square units inside a ring. */
export function ringArea(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
