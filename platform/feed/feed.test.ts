// @vitest-environment jsdom
// The same posts in three formats, parsed by a strict reader.
import { describe, expect, it } from "vitest";
import { atomFeed } from "./atom";
import { campaignHead, jobcenterHead } from "./feed-entry";
import { jsonFeed } from "./json-feed";
import { rssFeed } from "./rss";

const portal = "https://portal.example";
const entry = {
  id: "0b8f3a5e-1111-4222-8333-444455556666",
  title: "Kaffee & Kuchen <heute>",
  teaser: "Ein Nachmittag im Kreishaus",
  href: "/jobcenter/emsland/kaffee-und-kuchen",
  html: '<p>Alle sind <a href="https://portal.example/kontakt">willkommen</a> &amp; eingeladen.</p>',
  author: "Landkreis Emsland",
  publishedAt: "2026-11-02T09:00:00.000Z",
  changedAt: "2026-11-03T10:00:00.000Z",
};
const hostile = {
  ...entry,
  title: "Eins\u0000zwei\u000B\r\n&",
  teaser: "Ende]]><script>alert(1)</script>",
  html: "<p>a]]&gt;b\u0001😀</p>",
  author: '"><x/>',
};
const gone = { id: "0b8f3a5e-9999-4222-8333-444455556666", goneAt: "2026-11-05T08:00:00.000Z" };

function xml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(textOf(document, "parsererror")).toEqual([]);
  return document;
}

const textOf = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map((element) => element.textContent);

describe("RSS", () => {
  it("does not change while there are no posts", () => {
    expect(textOf(xml(rssFeed(portal, campaignHead, [])), "lastBuildDate")).toEqual([
      "Thu, 01 Jan 1970 00:00:00 GMT",
    ]);
  });

  it("carries the teaser as HTML, because feed readers take it as HTML", () => {
    const text = rssFeed(portal, campaignHead, [{ ...entry, teaser: "Für alle <U25> & ihre Eltern" }]);
    expect(xml(text).querySelector("item > description")?.textContent).toBe(
      "Für alle &lt;U25&gt; &amp; ihre Eltern",
    );
  });

  it("has absolute URLs, a permanent id, the time of publication and the full text", () => {
    const text = rssFeed(portal, campaignHead, [entry]);
    const channel = xml(text);
    expect(channel.querySelector("rss")?.getAttribute("version")).toBe("2.0");
    expect(channel.querySelector("channel > link")?.textContent).toBe("https://portal.example/");
    expect(channel.querySelector("item > link")?.textContent).toBe(
      "https://portal.example/jobcenter/emsland/kaffee-und-kuchen",
    );
    expect(channel.querySelector("item > guid[isPermaLink=false]")?.textContent).toBe(
      "urn:uuid:0b8f3a5e-1111-4222-8333-444455556666",
    );
    expect(channel.querySelector("item > pubDate")?.textContent).toBe("Mon, 02 Nov 2026 09:00:00 GMT");
    expect(channel.querySelector("item > title")?.textContent).toBe(entry.title);
    expect(textOf(channel, "content:encoded")).toEqual([entry.html]);
    expect(text).toContain('href="https://portal.example/feed.xml" rel="self"');
  });

  it("stays valid with any typed text (S-36)", () => {
    const channel = xml(rssFeed(portal, campaignHead, [hostile]));
    expect(channel.querySelector("item > description")?.textContent).toBe(
      "Ende]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    );
    expect(channel.querySelectorAll("item, script")).toHaveLength(1);
  });
});

describe("Atom", () => {
  it("follows RFC 4287", () => {
    const feed = xml(
      atomFeed(portal, jobcenterHead("emsland", "Landkreis Emsland"), [entry], []),
    ).documentElement;
    expect([feed.namespaceURI, feed.localName]).toEqual(["http://www.w3.org/2005/Atom", "feed"]);
    for (const name of ["id", "title", "updated"])
      expect(feed.querySelector(`:scope > ${name}`)?.textContent).toBeTruthy();
    expect(feed.querySelector(":scope > link[rel=self]")?.getAttribute("href")).toBe(
      "https://portal.example/jobcenter/emsland/atom.xml",
    );
    const [shown] = feed.querySelectorAll("entry");
    expect(shown?.querySelector("id")?.textContent).toBe(`urn:uuid:${entry.id}`);
    expect(shown?.querySelector("updated")?.textContent).toBe(entry.changedAt);
    expect(shown?.querySelector("published")?.textContent).toBe(entry.publishedAt);
    expect(shown?.querySelector("author > name")?.textContent).toBe("Landkreis Emsland");
    expect(shown?.querySelector("content[type=html]")?.textContent).toBe(entry.html);
  });

  it("has tombstones for removed posts, and their time counts as a change (RFC 6721)", () => {
    const feed = xml(atomFeed(portal, campaignHead, [entry], [gone])).documentElement;
    const [stone] = feed.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
    expect([stone?.getAttribute("ref"), stone?.getAttribute("when"), stone?.textContent]).toEqual([
      `urn:uuid:${gone.id}`,
      gone.goneAt,
      "",
    ]);
    expect(feed.querySelector(":scope > updated")?.textContent).toBe(gone.goneAt);
  });

  it("stays valid with any typed text, and without entries (S-36)", () => {
    const feed = xml(atomFeed(portal, campaignHead, [hostile], []));
    expect(feed.querySelector("entry > summary")?.textContent).toBe(hostile.teaser);
    expect(feed.querySelector("entry > author > name")?.textContent).toBe('"><x/>');
    expect(feed.querySelectorAll("script, x")).toHaveLength(0);
    expect(xml(atomFeed(portal, campaignHead, [], [])).querySelectorAll("entry")).toHaveLength(0);
  });
});

describe("JSON Feed", () => {
  it("follows version 1.1", () => {
    const feed = jsonFeed(portal, campaignHead, [entry, hostile]);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Stark. Sozial. Vor Ort.",
      home_page_url: "https://portal.example/",
      feed_url: "https://portal.example/feed.json",
    });
    expect(feed.items[0]).toMatchObject({
      id: `urn:uuid:${entry.id}`,
      url: `${portal}${entry.href}`,
      content_html: entry.html,
      date_modified: entry.changedAt,
      authors: [{ name: "Landkreis Emsland" }],
    });
    expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
  });
});
