import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import committed from "@/components/jobcenter/map/drawing.json" with { type: "json" };
import listed from "@/db/data/jobcenter.json" with { type: "json" };
import { draw } from "./draw";
import { simplify } from "./simplify";
import { type Topology, arcNumber, arcRings } from "./topology";

const topology = JSON.parse(readFileSync("db/data/kreise.topo.json", "utf8")) as Topology;
const { sheet, drawing } = draw(topology, listed);
const pathOf = (id: string) => new RegExp(`<path id="${id}" [^>]*d="(M[^"]+)"/>`).exec(sheet)?.[1];

test("what is committed is what the boundaries give", () => {
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
  const shape = new Map(
    topology.objects.k.geometries.map((area) => [area.id, new Set(arcRings(area).flat().map(arcNumber))]),
  );
  const alike = listed.flatMap((one, index) =>
    listed
      .slice(index + 1)
      .filter(
        (other) =>
          drawing.areas[one.slug]!.tone === drawing.areas[other.slug]!.tone &&
          [...shape.get(one.ags)!].some((arc) => shape.get(other.ags)!.has(arc)),
      )
      .map((other) => `${one.slug} ${other.slug}`),
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

test("the sheet stays light", () => {
  expect(gzipSync(sheet).length).toBeLessThan(10_000);
});

test("a line loses what bends least and keeps its ends", () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
      ],
      4,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});
