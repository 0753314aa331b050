import { describe, expect, it } from "vitest";
import { rssFeed } from "./rss";

const head = { title: "Stark. Sozial. Vor Ort.", description: "Neues", page: "/", self: "/feed.xml" };
const entry = {
  id: "0b8f3a5e-1111-4222-8333-444455556666",
  title: "Kaffee & Kuchen <heute>",
  teaser: "Ein Nachmittag im Kreishaus",
  href: "/jobcenter/emsland/kaffee-und-kuchen",
  publishedAt: "2026-11-02T09:00:00.000Z",
};

describe("a feed", () => {
  it("holds absolute addresses, a lasting id and the moment of publication", () => {
    const xml = rssFeed("https://portal.example", head, [entry]);
    expect(xml).toContain("<link>https://portal.example/jobcenter/emsland/kaffee-und-kuchen</link>");
    expect(xml).toContain('<guid isPermaLink="false">urn:uuid:0b8f3a5e-1111-4222-8333-444455556666</guid>');
    expect(xml).toContain("<pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate>");
    expect(xml).toContain('href="https://portal.example/feed.xml" rel="self"');
    expect(xml).toContain("<![CDATA[Kaffee & Kuchen <heute>]]>");
  });

  it("stays readable whatever somebody typed (S-36)", () => {
    const xml = rssFeed("https://portal.example", head, [{ ...entry, title: "Eins\u0000zwei\u000B", teaser: "Ende]]><script>alert(1)</script>" }]);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    expect(xml).toContain("<![CDATA[Einszwei]]>");
    expect(xml).toContain("Ende]] ><script>");
  });

  it("is a feed without entries too", () => {
    expect(rssFeed("https://portal.example", head, [])).toContain("</channel>");
  });
});
