// Where an area is too small to hit or to see: a circle around its inner point.
import type { MapArea } from "@/components/jobcenter/map/drawing";
import type { Point, Ring } from "./boundaries";

type Target = NonNullable<MapArea["circle"]>;

/**
 * On a desktop the map is 430 px wide for its 1,010 units: 28 units are 12 px, half of the 24 px of WCAG
 * 2.5.8.
 */
const wantedReach = 28;
/** Radius around the inner point: an area with less room is hard to hit, or too small to see. */
const easyToHit = 18;
const smallestDrawn = 9;

/** Circles end half way to the next one, so that none covers another. */
export function targets(areas: { slug: string; point: Point; rings: Ring[] }[]): Map<string, Target> {
  const small = areas
    .map((area) => ({ ...area, room: room(area.point, area.rings) }))
    .filter((area) => area.room < easyToHit);
  return new Map(
    small.map(({ slug, point: [x, y], room: own }) => {
      const others = small
        .filter((other) => other.slug !== slug)
        .map((other) => distance([x, y], other.point));
      const reach = Math.floor(Math.min(wantedReach, ...others.map((length) => length / 2)));
      return [slug, own < smallestDrawn ? { x, y, reach, dot: smallestDrawn } : { x, y, reach }];
    }),
  );
}

/** The radius of the largest circle around the point that stays inside. */
function room(point: Point, rings: Ring[]): number {
  return Math.min(
    ...rings.flatMap((ring) => ring.slice(1).map((end, index) => distanceToLine(point, ring[index]!, end))),
  );
}

function distanceToLine([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [width, height] = [toX - fromX, toY - fromY];
  const share = Math.max(
    0,
    Math.min(1, ((x - fromX) * width + (y - fromY) * height) / (width ** 2 + height ** 2 || 1)),
  );
  return distance([x, y], [fromX + share * width, fromY + share * height]);
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(otherX - x, otherY - y);
}
