import { feedFormats } from "@/domain/post/feed-format";
import { clean, lastingId, type FeedEntry, type FeedHead } from "./feed-entry";

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with the full text. */
export function jsonFeed(appUrl: string, head: FeedHead, entries: FeedEntry[]) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: head.title,
    description: head.description,
    language: "de",
    home_page_url: `${appUrl}${head.page}`,
    feed_url: `${appUrl}${head.folder}/${feedFormats.json.file}`,
    items: entries.map((entry) => ({
      id: lastingId(entry.id),
      url: `${appUrl}${entry.href}`,
      title: clean(entry.title),
      summary: clean(entry.teaser),
      content_html: clean(entry.html),
      date_published: entry.publishedAt,
      date_modified: entry.changedAt,
      authors: [{ name: entry.author }],
    })),
  };
}
