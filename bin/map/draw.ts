// The map as it is committed: a sheet of shapes the browser fetches once, and what the pages need to know about them.
import type { Drawing } from "@/components/jobcenter/map/drawing";
import { coloured } from "./colour";
import { pathOf } from "./path";
import { planar } from "./projection";
import { ringArea, simplify } from "./simplify";
import {
  type Point,
  type Ring,
  type Shape,
  type Topology,
  absoluteArcs,
  arcNumber,
  arcRings,
  outline,
  walk,
} from "./topology";
import { targets } from "./target";

export type Listed = { slug: string; state: string; ags: string; markerLat: number; markerLon: number };

/**
 * Square units of the map, about 0.4 km² each: what is smaller is left out. The ground may be coarser than
 * the areas on it.
 */
const smallestCorner = 20;
const smallestCornerOfGround = 60;
const smallestIsland = 16;

export function draw(topology: Topology, listed: Listed[]): { sheet: string; drawing: Drawing } {
  const arcs = absoluteArcs(topology);
  const all = arcs.flat();
  const [west, north] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
  const onSheet = ([x, y]: Point): Point => [Math.round(x - west) + 4, Math.round(y - north) + 4];
  const shapes = topology.objects.k.geometries;
  const ofAreas = new Set(
    shapes
      .filter(({ id }) => listed.some(({ ags }) => ags === id))
      .flatMap((shape) => arcRings(shape).flat().map(arcNumber)),
  );
  const drawn = arcs.map((arc, index) =>
    simplify(arc.map(onSheet), ofAreas.has(index) ? smallestCorner : smallestCornerOfGround),
  );

  const areas = listed.map((jobcenter) => {
    const shape = shapes.find(({ id }) => id === jobcenter.ags);
    if (!shape) throw new Error(`Zu ${jobcenter.slug} (AGS ${jobcenter.ags}) gibt es keine Grenzen.`);
    const rings = withoutSpecks(arcRings(shape).map((ring) => walk(ring, drawn)));
    return { ...jobcenter, shape, rings, point: onSheet(planar(jobcenter.markerLon, jobcenter.markerLat)) };
  });
  const tones = coloured(
    areas.map(({ slug, point, shape }) => ({ slug, point, neighbours: touching(shape, areas) })),
  );
  const circles = targets(areas);
  const country = withoutSpecks(outline(shapes, drawn));
  return {
    sheet: sheet(box(country, 4), [
      ["deutschland", pathOf(country)],
      ["grenzen", pathOf(landBorders(shapes, drawn), false)],
      ...areas.map(({ slug, rings }): [string, string] => [slug, pathOf(rings)]),
    ]),
    drawing: {
      view: box(country, 4),
      laender: Object.fromEntries(
        [...Map.groupBy(areas, ({ state }) => state)].map(([state, inside]) => [
          state,
          land(inside[0]!.ags, shapes, drawn),
        ]),
      ),
      areas: Object.fromEntries(
        areas.map(({ slug }) => [slug, { tone: tones.get(slug)!, circle: circles.get(slug) }]),
      ),
    },
  };
}

function sheet(view: Drawing["view"], paths: [id: string, path: string][]): string {
  const lines = paths.map(
    ([id, path]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${path}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}"><!-- © GeoBasis-DE / BKG 2016 (Daten verändert) -->\n${lines.join("\n")}\n</svg>\n`;
}

/** The first two digits of a Kreis say its Land. */
function land(ags: string, shapes: Shape[], arcs: Ring[]): Drawing["laender"][string] {
  const rings = withoutSpecks(
    outline(
      shapes.filter(({ id }) => id.slice(0, 2) === ags.slice(0, 2)),
      arcs,
    ),
  );
  return { path: pathOf(rings), view: box(rings, 24) };
}

function landBorders(shapes: Shape[], arcs: Ring[]): Ring[] {
  const laender = new Map<number, Set<string>>();
  for (const shape of shapes) {
    for (const arc of arcRings(shape).flat().map(arcNumber))
      laender.set(arc, (laender.get(arc) ?? new Set()).add(shape.id.slice(0, 2)));
  }
  return [...laender].filter(([, sides]) => sides.size > 1).map(([arc]) => arcs[arc]!);
}

function touching(shape: Shape, areas: { slug: string; shape: Shape }[]): string[] {
  const own = new Set(arcRings(shape).flat().map(arcNumber));
  return areas
    .filter(
      (other) =>
        other.shape !== shape &&
        arcRings(other.shape)
          .flat()
          .some((arc) => own.has(arcNumber(arc))),
    )
    .map(({ slug }) => slug);
}

function withoutSpecks(rings: Ring[]): Ring[] {
  const largest = Math.max(...rings.map(ringArea));
  return rings.filter((ring) => ringArea(ring) >= Math.min(smallestIsland, largest));
}

function box(rings: Ring[], margin: number): Drawing["view"] {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return [left, top, Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
}
