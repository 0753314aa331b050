// How each format of domain/post/feed-format is written.
import type { CalendarEvent } from "@/domain/post/calendar-event";
import { feedFormats, type FeedFormat } from "@/domain/post/feed-format";
import { env } from "@/platform/env";
import { atomFeed } from "./atom";
import { calendarText } from "./calendar";
import type { FeedEntry, FeedHead, GonePost } from "./feed-entry";
import { jsonFeed } from "./json-feed";
import { rssFeed } from "./rss";

/** What the feeds of one page are written from; a format asks only for what it holds. */
export type FeedSource = {
  head: FeedHead;
  posts: () => Promise<FeedEntry[]>;
  gone: () => Promise<GonePost[]>;
  events: () => Promise<CalendarEvent[]>;
};

type Writer = (appUrl: string, source: FeedSource) => Promise<string>;

/** A format that is missing here does not compile. */
const writers: Record<FeedFormat, Writer> = {
  rss: async (appUrl, { head, posts }) => rssFeed(appUrl, head, await posts()),
  atom: async (appUrl, { head, posts, gone }) =>
    atomFeed(appUrl, head, ...(await Promise.all([posts(), gone()]))),
  json: async (appUrl, { head, posts }) => JSON.stringify(jsonFeed(appUrl, head, await posts())),
  calendar: async (appUrl, { head, events }) => calendarText(appUrl, head.calendarTitle, await events()),
};

/** The feed of a page in one format, as an answer to a program. */
export async function feedAnswer(format: FeedFormat, source: FeedSource): Promise<Response> {
  return answer(format, await writers[format](env().APP_URL, source));
}

/** A calendar that belongs to no table of formats: of one week, or of one Aktion. */
export function calendarAnswer(name: string, events: CalendarEvent[]): Response {
  return answer("calendar", calendarText(env().APP_URL, name, events));
}

/** Kept by nobody for longer than a minute, because of the people in it (B-030). */
function answer(format: FeedFormat, text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": `${feedFormats[format].mediaType}; charset=utf-8`,
      "cache-control": "public, max-age=60, s-maxage=60, must-revalidate",
    },
  });
}
