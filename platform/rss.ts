// RSS 2.0 from plain entries. Every address in it is absolute.
import { Feed } from "feed";

export type FeedEntry = {
  /** Never changes and is never used again for something else (F-028). */
  id: string;
  title: string;
  teaser: string;
  /** Path on this portal. */
  href: string;
  /** Instants in ISO 8601. */
  publishedAt: string;
};

export type FeedHead = { title: string; description: string; /** Path of the page it belongs to. */ page: string; /** Path of the feed itself. */ self: string };

/** Writes a feed; `appUrl` is the base of all addresses, without a slash at the end. */
export function rssFeed(appUrl: string, head: FeedHead, entries: FeedEntry[]): string {
  const feed = new Feed({
    id: `${appUrl}${head.page}`,
    title: clean(head.title),
    description: clean(head.description),
    link: `${appUrl}${head.page}`,
    language: "de",
    generator: false,
    feedLinks: { rss: `${appUrl}${head.self}` },
    updated: entries[0] ? new Date(entries[0].publishedAt) : undefined,
  });
  for (const entry of entries) {
    const link = `${appUrl}${entry.href}`;
    feed.addItem({ guid: `urn:uuid:${entry.id}`, id: link, link, title: clean(entry.title), description: clean(entry.teaser), date: new Date(entry.publishedAt) });
  }
  return feed.rss2();
}

/** As an answer to a feed reader. */
export function rssResponse(xml: string): Response {
  return new Response(xml, { headers: { "content-type": "application/rss+xml; charset=utf-8", "cache-control": "no-cache" } });
}

/** XML 1.0 knows no control characters; one of them would make the whole feed unreadable (S-36). */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").replaceAll("]]>", "]] >");
}
