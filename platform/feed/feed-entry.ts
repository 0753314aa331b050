// The content of a feed, for all formats.

/** A post in a feed. */
export type FeedEntry = {
  /** The post's id; it never changes and is never reused (F-028). */
  id: string;
  title: string;
  teaser: string;
  /** Path on the portal. */
  href: string;
  /** The full text as HTML with absolute URLs, escaped. */
  html: string;
  /** The home Jobcenter; persons are never named as authors. */
  author: string;
  /** Instants in ISO 8601. */
  publishedAt: string;
  changedAt: string;
};

/** A removed post. */
export type GonePost = { id: string; /** Instant in ISO 8601. */ goneAt: string };

/**
 * `page` is the path of the feed's HTML page. The path of the feed itself begins with `folder` ("" or
 * "/jobcenter/emsland").
 */
export type FeedHead = {
  title: string;
  description: string;
  calendarTitle: string;
  page: string;
  folder: string;
};

/** The head of the feeds with all posts. */
export const campaignHead: FeedHead = {
  title: "Stark. Sozial. Vor Ort.",
  description:
    "Neues von den kommunalen Jobcentern: Geschichten, Aktionen, Pressemitteilungen und gute Beispiele.",
  calendarTitle: "Stark. Sozial. Vor Ort.",
  page: "/",
  folder: "",
};

/** The head of the feeds of one Jobcenter. */
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

/** The head of the feeds of a Land or topic, which are below the path of its page. */
export function groupingHead({ name, folder }: { name: string; folder: string }): FeedHead {
  return {
    title: `${name}: Stark. Sozial. Vor Ort.`,
    description: `${name}: Neues von den kommunalen Jobcentern.`,
    calendarTitle: `Aktionen: ${name}`,
    page: folder,
    folder,
  };
}

/** The id is the same in all formats, so a reader who changes the format sees no post twice. */
export function lastingId(postId: string): string {
  return `urn:uuid:${postId}`;
}

/** The latest instant; null without any. */
export function newest(instants: string[]): string | null {
  return instants.toSorted().at(-1) ?? null;
}

/**
 * Removes control characters: XML 1.0 and calendars forbid them, and one would make the file unreadable
 * (S-36).
 */
export function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
