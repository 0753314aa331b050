// The feed and calendar formats, each with its own file name below the path of a page.
type Format = {
  /** Name of the file behind the path of a page. */
  file: string;
  mediaType: string;
  /** Posts with their text, or the dates of Aktionen. */
  holds: "posts" | "events";
  /** In the head of a page, where programs look for it. */
  name: string;
  /** On a button. */
  label: string;
  /** In a list of links. */
  entry: string;
};

export const feedFormats = {
  rss: {
    file: "feed.xml",
    mediaType: "application/rss+xml",
    holds: "posts",
    name: "RSS",
    label: "RSS",
    entry: "RSS",
  },
  atom: {
    file: "atom.xml",
    mediaType: "application/atom+xml",
    holds: "posts",
    name: "Atom",
    label: "Atom",
    entry: "Atom",
  },
  json: {
    file: "feed.json",
    mediaType: "application/feed+json",
    holds: "posts",
    name: "JSON Feed",
    label: "JSON",
    entry: "JSON Feed",
  },
  calendar: {
    file: "kalender.ics",
    mediaType: "text/calendar",
    holds: "events",
    name: "Kalender",
    label: "Kalender",
    entry: "Termine (ICS)",
  },
} as const satisfies Record<string, Format>;

export type FeedFormat = keyof typeof feedFormats;

/** All formats in the order in which they are offered. */
export const allFeedFormats: readonly Format[] = Object.values(feedFormats);

/** Files that hold posts with their texts. */
export const postFeedFiles = filesThatHold("posts");
/** Files that hold dates. */
export const calendarFiles = filesThatHold("events");

function filesThatHold(what: Format["holds"]): string[] {
  return Object.values<Format>(feedFormats).flatMap(({ holds, file }) => (holds === what ? [file] : []));
}
