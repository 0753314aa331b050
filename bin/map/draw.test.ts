import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { feature, neighbors } from "topojson-client";
import type { Polygon } from "topojson-specification";
import { expect, test } from "vitest";
import committed from "@/components/jobcenter/map/drawing.json" with { type: "json" };
import listed from "@/db/data/jobcenter.json" with { type: "json" };
import { type Boundaries, type District, type Point, simplified } from "./boundaries";
import { draw } from "./draw";

const boundaries = JSON.parse(readFileSync("db/data/kreise.topo.json", "utf8")) as Boundaries;
const { sheet, drawing } = draw(boundaries, listed);
const pathOf = (id: string) => new RegExp(`<path id="${id}" [^>]*d="(M[^"]+)"/>`).exec(sheet)?.[1];

test("the committed map equals a fresh drawing", () => {
  expect(readFileSync("components/jobcenter/map/drawing.svg", "utf8")).toBe(sheet);
  expect(committed).toEqual(JSON.parse(JSON.stringify(drawing)));
});

test("each of the 104 has an area of closed lines, and so has each of their Länder", () => {
  expect(listed).toHaveLength(104);
  expect(
    listed.filter(({ slug }) => !/^(M\d+ \d+l[-\d ]+z)+$/.test(pathOf(slug) ?? "")).map(({ slug }) => slug),
  ).toEqual([]);
  expect(Object.keys(drawing.areas).toSorted()).toEqual(listed.map(({ slug }) => slug).toSorted());
  expect(listed.filter(({ state }) => !drawing.laender[state]?.path.endsWith("z"))).toEqual([]);
});

test("neighbours differ in colour, and no colour is rare", () => {
  const districts = listed.map(({ ags }) => boundaries.objects.k.geometries.find(({ id }) => id === ags)!);
  const alike = neighbors(districts).flatMap((touching, index) =>
    touching
      .map((other) => [listed[index]!.slug, listed[other]!.slug])
      .filter(([one, other]) => drawing.areas[one!]!.tone === drawing.areas[other!]!.tone),
  );
  expect(alike).toEqual([]);
  const tones = Map.groupBy(Object.values(drawing.areas), ({ tone }) => tone);
  for (const tone of ["stark", "sozial", "vorort"] as const)
    expect(tones.get(tone)!.length).toBeGreaterThan(30);
  expect(tones.get("ink")).toHaveLength(1);
});

test("circles of small areas do not cover each other", () => {
  const circles = Object.values(drawing.areas).flatMap(({ circle }) => circle ?? []);
  expect(circles.length).toBeGreaterThan(15);
  for (const one of circles) {
    for (const other of circles) {
      if (one !== other)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.reach + other.reach);
    }
  }
});

test("the drawing stays below its size limit", () => {
  expect(gzipSync(sheet).length).toBeLessThan(8_100);
});

test("a border loses its small corners and keeps its ends", () => {
  const border: Point[] = [
    [0, 0],
    [5, 1],
    [10, 0],
    [10, 10],
    [20, 10],
  ];
  expect(simplifiedArc(border)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [20, 10],
  ]);
});

test("an island smaller than a corner stays as it is", () => {
  const island: Point[] = [
    [0, 0],
    [3, 0],
    [4, 1],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(simplifiedArc(island)).toEqual(island);
});

/** One arc, simplified as the border of a drawn area, without the margin of the sheet. */
function simplifiedArc(points: Point[]): Point[] {
  const district: District = { type: "Polygon", id: "01001", arcs: [[0]] };
  const boundaries: Boundaries = {
    type: "Topology",
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { k: { type: "GeometryCollection", geometries: [district] } },
    arcs: [
      points.map(([x, y], index) =>
        index === 0 ? [x, y] : [x - points[index - 1]![0], y - points[index - 1]![1]],
      ),
    ],
  };
  const [ring] = feature(simplified(boundaries, [district]), district as Polygon).geometry.coordinates;
  return ring!.map(([x, y]) => [x! - 4, y! - 4]);
}
