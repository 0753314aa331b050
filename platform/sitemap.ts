// The sitemap (sitemaps.org 0.9): one file may hold 50,000 addresses; with more it is an index of parts.
/** What is left of 50,000 beside the pages that gather posts. */
const mostInOne = 49_000;
/** Far fewer than a file may hold, so that each is written in a moment. */
export const postsInPart = 5_000;
const gatheringPart = "/sitemap/seiten.xml";


export type SitemapEntry = { /** Path on this portal, safe in an address. */ path: string; changedAt?: Date };

/** Writes a sitemap (sitemaps.org 0.9); `appUrl` is the base of all addresses. */
export function sitemapXml(appUrl: string, entries: SitemapEntry[]): string {
  const base = new URL(appUrl).origin;
  const urls = entries.map(({ path, changedAt }) => {
    const location = `${base}${path}`.replaceAll("&", "&amp;");
    return `<url><loc>${location}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** Names the parts of a sitemap that is too long for one file. */
export function sitemapIndexXml(appUrl: string, paths: string[]): string {
  const base = new URL(appUrl).origin;
  const parts = paths.map((path) => `<sitemap><loc>${base}${path}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("\n")}\n</sitemapindex>\n`;
}

/** The addresses of all parts; null while one file is enough. */
export function partsOf(posts: number): string[] | null {
  if (posts <= mostInOne) return null;
  return [gatheringPart, ...Array.from({ length: Math.ceil(posts / postsInPart) }, (_, index) => `/sitemap/${index + 1}.xml`)];
}
