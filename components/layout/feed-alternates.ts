/** Feeds and calendar of a page, for its head; `folder` is the path they lie under. */
export function feedAlternates(folder: string, name: string) {
  return {
    "application/rss+xml": [{ url: `${folder}/feed.xml`, title: `${name} (RSS)` }],
    "application/atom+xml": [{ url: `${folder}/atom.xml`, title: `${name} (Atom)` }],
    "application/feed+json": [{ url: `${folder}/feed.json`, title: `${name} (JSON Feed)` }],
    "text/calendar": [{ url: `${folder}/kalender.ics`, title: `${name} (Kalender)` }],
  };
}
