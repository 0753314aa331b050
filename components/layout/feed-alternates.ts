import { allFeedFormats } from "@/domain/post/feed-format";

/** Feeds and calendar of a page, for its head; `folder` is the path they lie under. */
export function feedAlternates(
  folder: string,
  name: string,
): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(
    allFeedFormats.map((format) => [
      format.mediaType,
      [{ url: `${folder}/${format.file}`, title: `${name} (${format.name})` }],
    ]),
  );
}
