// The boundaries of the districts as TopoJSON: neighbours share an arc, so a simplified arc fits both areas.
import { quantize } from "topojson-client";
import { type Triangle, planarRingArea, planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Positions, Topology } from "topojson-specification";

export type Point = [x: number, y: number];
export type Ring = Point[];
export type District = (Polygon | MultiPolygon) & { id: string };
export type Boundaries = Topology<{
  k: Omit<GeometryCollection, "geometries"> & { geometries: District[] };
}> &
  Required<Pick<Topology, "transform">>;

/**
 * Square units of the map, about 0.4 km² each: smaller corners and islands are left out. Lines that border
 * none of the drawn areas may be coarser.
 */
const smallestCorner = 20;
const smallestCornerOfGround = 60;
const smallestIsland = 16;
/** A closed arc is an island or an enclave: one that would keep fewer points is not simplified. */
const leastOfRing = 5;
const margin = 4;

/** A point in the units of the file as whole units of the sheet, which begins at the north-western corner. */
export function toSheet({ transform }: Boundaries, [x, y]: Point): Point {
  const [west, north] = transform.translate;
  return [Math.round(x - west) + margin, Math.round(y - north) + margin];
}

/** The boundaries in whole units of the sheet, with fewer points: finer around the districts in `drawn`. */
export function simplified(boundaries: Boundaries, drawn: District[]): Boundaries {
  const { scale } = boundaries.transform;
  const weighed = presimplify(
    { ...boundaries, transform: { scale, translate: [margin, margin] } },
    cornerSize,
  );
  const [whole, fine, coarse] = [0, smallestCorner, smallestCornerOfGround].map((least) =>
    simplify(weighed, least),
  ) as [Boundaries, Boundaries, Boundaries];
  const ofDrawn = new Set(drawn.flatMap(({ arcs }) => arcs.flat(2).map(arcNumber)));
  const arcs = whole.arcs.map((arc, number) => {
    const simple = (ofDrawn.has(number) ? fine : coarse).arcs[number]!;
    return isClosed(arc) && simple.length < leastOfRing ? arc : simple;
  });
  return quantize({ ...whole, arcs }, { scale: [1, 1], translate: [0, 0] }) as Boundaries;
}

/** Without islands and holes too small to see; the largest ring always stays. */
export function withoutSpecks(rings: Ring[]): Ring[] {
  const largest = Math.max(...rings.map(planarRingArea));
  return rings.filter((ring) => planarRingArea(ring) >= Math.min(smallestIsland, largest));
}

/** The size of a corner as it is drawn, in whole units. */
function cornerSize(corner: Triangle): number {
  return planarTriangleArea(corner.map(([x, y]) => [Math.round(x), Math.round(y)]) as Triangle);
}

function isClosed(arc: Positions[]): boolean {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

/** TopoJSON writes `~n` for the arc `n` walked backwards. */
function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
