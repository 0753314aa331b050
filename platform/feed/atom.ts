import { feedFormats } from "@/domain/post/feed-format";
import { escaped } from "@/domain/post/feed-html";
import { clean, lastingId, newest, type FeedEntry, type FeedHead, type GonePost } from "./feed-entry";

/**
 * Writes Atom (RFC 4287) with the full text, and a tombstone (RFC 6721) for each removed post, so that feed
 * readers delete it, too (B-029).
 */
export function atomFeed(appUrl: string, head: FeedHead, entries: FeedEntry[], gone: GonePost[]): string {
  const { file, mediaType } = feedFormats.atom;
  const changed = newest([...entries.map((entry) => entry.changedAt), ...gone.map((post) => post.goneAt)]);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" ' +
      'xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="de">',
    `<id>${xml(`${appUrl}${head.page}`)}</id>`,
    `<title>${xml(head.title)}</title>`,
    `<subtitle>${xml(head.description)}</subtitle>`,
    `<updated>${changed ?? new Date(0).toISOString()}</updated>`,
    `<link rel="self" type="${mediaType}" href="${xml(`${appUrl}${head.folder}/${file}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${appUrl}${head.page}`)}"/>`,
    ...entries.map((entry) => atomEntry(appUrl, entry)),
    ...gone.map(({ id, goneAt }) => `<at:deleted-entry ref="${lastingId(id)}" when="${goneAt}"/>`),
    "</feed>",
  ].join("\n")}\n`;
}

function atomEntry(appUrl: string, entry: FeedEntry): string {
  return [
    "<entry>",
    `<id>${lastingId(entry.id)}</id>`,
    `<title>${xml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(`${appUrl}${entry.href}`)}"/>`,
    `<author><name>${xml(entry.author)}</name></author>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.changedAt}</updated>`,
    `<summary>${xml(entry.teaser)}</summary>`,
    `<content type="html">${xml(entry.html)}</content>`,
    "</entry>",
  ].join("\n");
}

function xml(text: string): string {
  return escaped(clean(text));
}
