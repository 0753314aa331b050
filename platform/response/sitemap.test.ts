import { expect, it } from "vitest";
import { partNamed, partsOf, sitemapIndexXml, sitemapXml } from "./sitemap";

it("lists absolute URLs with the time of the last change", () => {
  const xml = sitemapXml("https://portal.example", [
    { path: "/" },
    { path: "/jobcenter/emsland/a&b", changedAt: new Date("2026-11-02T09:00:00Z") },
  ]);
  expect(xml).toContain("<url><loc>https://portal.example/</loc></url>");
  expect(xml).toContain(
    "<url><loc>https://portal.example/jobcenter/emsland/a&amp;b</loc>" +
      "<lastmod>2026-11-02T09:00:00.000Z</lastmod></url>",
  );
});

it("has one part for overview pages and one part per month for posts", () => {
  const parts = partsOf(["2025-12", "2026-01"]);
  expect(parts).toEqual(["/sitemap/seiten.xml", "/sitemap/2025-12.xml", "/sitemap/2026-01.xml"]);
  expect(sitemapIndexXml("https://portal.example", parts)).toContain(
    "<sitemap><loc>https://portal.example/sitemap/2026-01.xml</loc></sitemap>",
  );
  expect(parts.map((path) => partNamed(path.split("/").at(-1)!))).toEqual([
    "gathering",
    { month: "2025-12" },
    { month: "2026-01" },
  ]);
  expect(["1.xml", "2026-13.xml", "2026-00.xml", "2026-01", "02026-01.xml", "seiten"].map(partNamed)).toEqual(
    Array(6).fill(null),
  );
});
