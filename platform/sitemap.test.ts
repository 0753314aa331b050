import { expect, it } from "vitest";
import { sitemapXml } from "./sitemap";

it("lists absolute addresses with the moment of the last change", () => {
  const xml = sitemapXml("https://portal.example", [{ path: "/" }, { path: "/jobcenter/emsland/a&b", changedAt: new Date("2026-11-02T09:00:00Z") }]);
  expect(xml).toContain("<url><loc>https://portal.example/</loc></url>");
  expect(xml).toContain("<url><loc>https://portal.example/jobcenter/emsland/a&amp;b</loc><lastmod>2026-11-02T09:00:00.000Z</lastmod></url>");
});
