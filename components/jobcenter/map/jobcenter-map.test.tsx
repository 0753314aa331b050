import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import listed from "@/db/data/jobcenter.json" with { type: "json" };
import { AreaMap } from "./area-map";
import { drawing } from "./drawing";
import { JobcenterMap } from "./jobcenter-map";

vi.mock("./drawing.svg", () => ({ default: { src: "/_next/static/media/drawing.2zjyifoyfsbu4.svg" } }));

const jobcenters = listed.map(({ slug, name, state }) => ({ slug, name, bundesland: state }));
const sheet = readFileSync("components/jobcenter/map/drawing.svg", "utf8");
const drawn = (markup: string) => [...markup.matchAll(/<use href="[^"#]+#([^"]+)"/g)].map(([, id]) => id);

test("each of the 104 is a link with its name and Land, drawn from the sheet", () => {
  const markup = renderToStaticMarkup(<JobcenterMap jobcenters={jobcenters} label="Karte" />);
  const links = [
    ...markup.matchAll(
      /<a href="\/jobcenter\/([^"]+)"[^>]*><title>([^<]+)<\/title><use href="[^"#]+#([^"]+)"/g,
    ),
  ];
  expect(links.map(([, slug, name, id]) => ({ slug, name, id }))).toEqual(
    jobcenters.map(({ slug, name, bundesland }) => ({ slug, name: `${name}, ${bundesland}`, id: slug })),
  );
  expect(drawn(markup).filter((id) => !sheet.includes(`<path id="${id}"`))).toEqual([]);
  expect(markup.includes("© GeoBasis-DE / BKG 2016 (Daten verändert)")).toBe(true);
});

test("the map adds less than 15 kB to a page", () => {
  const markup = renderToStaticMarkup(<JobcenterMap jobcenters={jobcenters} label="Karte" />);
  expect(gzipSync(sheet).length + gzipSync(markup).length).toBeLessThan(13_500);
});

test("a Land fills the picture; a name that is no Land leaves the whole country", () => {
  const view = (land: string) =>
    /viewBox="([^"]+)"/.exec(
      renderToStaticMarkup(<JobcenterMap jobcenters={jobcenters} label="Karte" land={land} />),
    )?.[1];
  expect(view("Hessen")).toBe(drawing.laender.Hessen!.view.join(" "));
  expect(view("Atlantis")).toBe(drawing.view.join(" "));
});

test("a Jobcenter without an area does not change the map", () => {
  const stranger = { slug: "atlantis", name: "Atlantis", bundesland: "Hessen" };
  expect(
    renderToStaticMarkup(<JobcenterMap jobcenters={[stranger]} label="Karte" />).includes("Atlantis"),
  ).toBe(false);
  expect(renderToStaticMarkup(<AreaMap {...stranger} />)).toBe("");
});

test("the small map shows one area and says which", () => {
  const markup = renderToStaticMarkup(
    <AreaMap slug="emsland" name="Landkreis Emsland" bundesland="Niedersachsen" />,
  );
  expect(markup).toContain('aria-label="Karte: Landkreis Emsland in Niedersachsen, Deutschland"');
  expect(drawn(markup)).toEqual(["deutschland", "grenzen", "emsland"]);
});
