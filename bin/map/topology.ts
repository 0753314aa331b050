// Reads the boundaries: arcs that neighbours share, so that what is simplified once fits on both sides.
export type Point = readonly [x: number, y: number];
export type Ring = Point[];
export type Shape = { id: string; properties: { n: string } } & (
  | { type: "Polygon"; arcs: number[][] }
  | { type: "MultiPolygon"; arcs: number[][][] }
);
export type Topology = {
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { k: { geometries: Shape[] } };
  arcs: [number, number][][];
};

/** The arcs in the planar units of the file. */
export function absoluteArcs({ arcs, transform: { scale, translate } }: Topology): Ring[] {
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([right, down]): Point => {
      column += right;
      row += down;
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
    });
  });
}

/** Every ring of an area as the arcs it walks; a negative number is the arc `~n` walked backwards. */
export function arcRings(shape: Shape): number[][] {
  return shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();
}

/** The outline of several areas: what is left when the borders between them go. */
export function outline(shapes: Shape[], arcs: Ring[]): Ring[] {
  const walked = shapes.flatMap((shape) => arcRings(shape).flat());
  const uses = Map.groupBy(walked, arcNumber);
  const startsAt = Map.groupBy(
    walked.filter((arc) => uses.get(arcNumber(arc))!.length === 1),
    (arc) => place(walk([arc], arcs)[0]!),
  );
  const rings: Ring[] = [];
  for (const [start, waiting] of startsAt) {
    while (waiting.length > 0) {
      const ring: number[] = [];
      let here = start;
      do {
        const next = startsAt.get(here)!.pop()!;
        ring.push(next);
        here = place(walk([next], arcs).at(-1)!);
      } while (here !== start);
      rings.push(walk(ring, arcs));
    }
  }
  return rings;
}

/** The points of a ring of arcs. */
export function walk(ring: number[], arcs: Ring[]): Ring {
  return ring.flatMap((arc, index) => {
    const points = arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!;
    return index === 0 ? points : points.slice(1);
  });
}

export function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function place([x, y]: Point): string {
  return `${x} ${y}`;
}
