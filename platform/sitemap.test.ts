import { expect, it } from "vitest";
import { partsOf, postsInPart, sitemapIndexXml, sitemapXml } from "./sitemap";

it("lists absolute addresses with the moment of the last change", () => {
  const xml = sitemapXml("https://portal.example", [{ path: "/" }, { path: "/jobcenter/emsland/a&b", changedAt: new Date("2026-11-02T09:00:00Z") }]);
  expect(xml).toContain("<url><loc>https://portal.example/</loc></url>");
  expect(xml).toContain("<url><loc>https://portal.example/jobcenter/emsland/a&amp;b</loc><lastmod>2026-11-02T09:00:00.000Z</lastmod></url>");
});

it("is one file up to 49,000 posts and the pages that gather them, and an index of parts beyond", () => {
  expect([partsOf(0), partsOf(49_000)]).toEqual([null, null]);
  const parts = partsOf(100_001)!;
  expect([parts.length, parts[0], parts.at(-1)]).toEqual([22, "/sitemap/seiten.xml", "/sitemap/21.xml"]);
  expect(postsInPart * (parts.length - 1)).toBeGreaterThanOrEqual(100_001);
  expect(sitemapIndexXml("https://portal.example", parts)).toContain("<sitemap><loc>https://portal.example/sitemap/1.xml</loc></sitemap>");
});
