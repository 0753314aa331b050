import { Feed } from "feed";
import { escaped } from "@/domain/post/feed-html";
import { feedFormats } from "@/domain/post/feed-format";
import { clean, lastingId, newest, type FeedEntry, type FeedHead } from "./feed-entry";

/** Writes RSS 2.0 with the full text; `appUrl` is the base of all URLs, without a trailing slash. */
export function rssFeed(appUrl: string, head: FeedHead, entries: FeedEntry[]): string {
  const changed = newest(entries.map((entry) => entry.changedAt));
  const feed = new Feed({
    id: `${appUrl}${head.page}`,
    title: words(head.title),
    description: words(head.description),
    link: `${appUrl}${head.page}`,
    language: "de",
    generator: false,
    feedLinks: { rss: `${appUrl}${head.folder}/${feedFormats.rss.file}` },
    // Without a date the library writes the current time, and an empty feed would seem to change with each
    // request.
    updated: new Date(changed ?? 0),
  });
  for (const entry of entries) {
    const link = `${appUrl}${entry.href}`;
    feed.addItem({
      guid: lastingId(entry.id),
      id: link,
      link,
      title: words(entry.title),
      // Feed readers take it as HTML.
      description: words(escaped(entry.teaser)),
      content: words(entry.html),
      date: new Date(entry.publishedAt),
    });
  }
  return feed.rss2();
}

/** Texts are in CDATA sections and must not contain their end mark. */
function words(text: string): string {
  return clean(text).replaceAll("]]>", "]] >");
}
