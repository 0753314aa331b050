// What every feed is written from, whatever its format.

/** A post as feeds tell it. */
export type FeedEntry = {
  /** The post's id: never changes and is never used again for something else (F-028). */
  id: string;
  title: string;
  teaser: string;
  /** Path on this portal. */
  href: string;
  /** Whole text as HTML with absolute addresses, every word escaped. */
  html: string;
  /** The Jobcenter it comes from; people are never named as authors. */
  author: string;
  /** Instants in ISO 8601. */
  publishedAt: string;
  changedAt: string;
};

/** A post that was public and is no more. */
export type GonePost = { id: string; /** Instant in ISO 8601. */ goneAt: string };

/**
 * `page` is the path of the page the feed belongs to; the feed's own path begins with `folder` ("" or
 * "/jobcenter/emsland").
 */
export type FeedHead = {
  title: string;
  description: string;
  calendarTitle: string;
  page: string;
  folder: string;
};

/** Head of the feeds with everything. */
export const campaignHead: FeedHead = {
  title: "Stark. Sozial. Vor Ort.",
  description:
    "Neues von den kommunalen Jobcentern: Geschichten, Aktionen, Pressemitteilungen und gute Beispiele.",
  calendarTitle: "Stark. Sozial. Vor Ort.",
  page: "/",
  folder: "",
};

/** Head of the feeds of one Jobcenter. */
export function jobcenterHead(slug: string, name: string): FeedHead {
  const folder = `/jobcenter/${slug}`;
  return {
    title: `${name}: Stark. Sozial. Vor Ort.`,
    description: `Neues vom kommunalen Jobcenter ${name}.`,
    calendarTitle: `Aktionen: ${name}`,
    page: folder,
    folder,
  };
}

/** Head of the feeds of a Land or a topic, which lie under the path of its page. */
export function groupingHead({ name, folder }: { name: string; folder: string }): FeedHead {
  return {
    title: `${name}: Stark. Sozial. Vor Ort.`,
    description: `${name}: Neues von den kommunalen Jobcentern.`,
    calendarTitle: `Aktionen: ${name}`,
    page: folder,
    folder,
  };
}

/** The same in every format, so that a reader who changes from one to the other sees nothing twice. */
export function lastingId(postId: string): string {
  return `urn:uuid:${postId}`;
}

/** The newest of the instants, null where there is none. */
export function newest(instants: string[]): string | null {
  return instants.toSorted().at(-1) ?? null;
}

/** XML 1.0 and calendars know no control characters; one of them would make the whole file unreadable (S-36). */
export function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
