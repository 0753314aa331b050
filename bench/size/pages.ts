/**
 * The pages that are measured with few and with many posts. `as` says whose cookie is sent; every cookie
 * makes the server render the page instead of serving it from the cache.
 */
export type SizedPage = { name: string; path: string; as?: "editor" | "moderator" };

export const sizedPages: SizedPage[] = [
  { name: "home", path: "/" },
  { name: "list, page 1", path: "/geschichten" },
  { name: "list, page 500", path: "/geschichten?seite=500" },
  { name: "Jobcenter", path: "/jobcenter/emsland" },
  { name: "Aktionswoche", path: "/aktionswoche/kommende" },
  { name: "search, a word of every second post", path: "/suche?q=Arbeit" },
  { name: "search, a rare word", path: "/suche?q=Sattlerin" },
  { name: "search, two words in one Land", path: "/suche?q=Werkstatt+Ausbildung&land=Nordrhein-Westfalen" },
  { name: "search, a mistyped word", path: "/suche?q=Dolmetschr" },
  { name: "feed", path: "/feed.xml" },
  { name: "sitemap", path: "/sitemap.xml" },
  { name: "desk list of a Jobcenter", path: "/redaktion/beitraege", as: "editor" },
  { name: "desk list of the moderation", path: "/redaktion/beitraege", as: "moderator" },
  { name: "desk list of what readers see", path: "/redaktion/beitraege?zustand=public", as: "moderator" },
  { name: "moderation queue", path: "/redaktion/freigaben", as: "moderator" },
];

const lastMonth = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 7);

/** Exist only if the sitemap is an index of parts. */
export const sitemapParts: SizedPage[] = [
  { name: "sitemap, part of gathering pages", path: "/sitemap/seiten.xml" },
  { name: "sitemap, part of a month", path: `/sitemap/${lastMonth}.xml` },
];
