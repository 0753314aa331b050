// The map as it is committed: a sheet of shapes the browser fetches once, and what the pages need to know
// about them.
import { geoConicConformal, geoPath } from "d3-geo";
import { merge, mesh, neighbors } from "topojson-client";
import type { Drawing } from "@/components/jobcenter/map/drawing";
import { type Boundaries, type District, type Ring, simplified, toSheet, withoutSpecks } from "./boundaries";
import { coloured } from "./colour";
import { pathOf } from "./path";
import { targets } from "./target";

export type Listed = { slug: string; state: string; ags: string; markerLat: number; markerLon: number };

/**
 * The projection of the boundaries: Lambert's conformal cone through 48°40′ and 53°40′ north, middle 10°30′
 * east.
 */
const planar = geoConicConformal()
  .parallels([48.67, 53.67])
  .rotate([-10.5, 0])
  .scale(10_000)
  .translate([0, 0]);

export function draw(boundaries: Boundaries, listed: Listed[]): { sheet: string; drawing: Drawing } {
  const districts = boundaries.objects.k.geometries;
  const chosen = listed.map(({ slug, ags }) => {
    const district = districts.find(({ id }) => id === ags);
    if (!district) throw new Error(`Zu ${slug} (AGS ${ags}) gibt es keine Grenzen.`);
    return district;
  });
  const map = simplified(boundaries, chosen);
  const touching = neighbors(chosen);
  const areas = listed.map(({ slug, state, ags, markerLon, markerLat }, index) => ({
    slug,
    state,
    ags,
    rings: outline(map, [chosen[index]!]),
    point: toSheet(boundaries, planar([markerLon, markerLat])!),
    neighbours: touching[index]!.map((other) => listed[other]!.slug),
  }));
  const tones = coloured(areas);
  const circles = targets(areas);
  const country = outline(map, districts);
  const view = box(country, 4);
  return {
    sheet: sheet(view, [
      ["deutschland", pathOf(country)],
      ["grenzen", pathOf(landBorders(map), false)],
      ...areas.map(({ slug, rings }): [string, string] => [slug, pathOf(rings)]),
    ]),
    drawing: {
      view,
      laender: Object.fromEntries(
        [...Map.groupBy(areas, ({ state }) => state)].map(([state, [first]]) => [
          state,
          land(map, landOf(first!.ags)),
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

function land(map: Boundaries, key: string): Drawing["laender"][string] {
  const rings = outline(
    map,
    map.objects.k.geometries.filter(({ id }) => landOf(id) === key),
  );
  return { path: pathOf(rings), view: box(rings, 24) };
}

/** The first two digits of a Kreis say its Land. */
function landOf(ags: string): string {
  return ags.slice(0, 2);
}

function landBorders(map: Boundaries): Ring[] {
  return mesh(map, map.objects.k, (one, other) => landOf(String(one.id)) !== landOf(String(other.id)))
    .coordinates as Ring[];
}

/** The outlines of several districts merged, with the outlines of their holes. */
function outline(map: Boundaries, districts: District[]): Ring[] {
  return withoutSpecks(merge(map, districts).coordinates.flat() as Ring[]);
}

function box(rings: Ring[], margin: number): Drawing["view"] {
  const [[left, top], [right, bottom]] = geoPath().bounds({ type: "MultiLineString", coordinates: rings });
  return [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin];
}
