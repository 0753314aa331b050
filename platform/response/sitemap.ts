// The sitemap (sitemaps.org 0.9): with more posts than are written in a moment it is an index of parts, one per month.
/** Far fewer than the 50,000 addresses that a file may hold. */
export const postsInOneFile = 2_000;
/** Of posts, beside which there is room for the pages that gather them. */
export const mostInPart = 49_000;
const gatheringPart = "seiten.xml";

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

/** The addresses of all parts: the pages that gather posts, and the posts of each month (ISO, "2026-11"). */
export function partsOf(months: string[]): string[] {
  return [gatheringPart, ...months.map((month) => `${month}.xml`)].map((name) => `/sitemap/${name}`);
}

/**
 * What a part holds, by the last piece of its address: the gathering pages, the posts of a month (ISO), or
 * nothing there is.
 */
export function partNamed(name: string): "gathering" | { month: string } | null {
  if (name === gatheringPart) return "gathering";
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(name)?.[1];
  return month ? { month } : null;
}
