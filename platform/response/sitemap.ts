// The sitemap (sitemaps.org 0.9). A long one is an index of parts, one per month.
/** Up to so many posts the sitemap is one file. The protocol allows 50,000 URLs. */
export const postsInOneFile = 2_000;
/** The most posts in one part; overview pages have room beside them. */
export const mostInPart = 49_000;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const gatheringPart = "seiten.xml";

export type SitemapEntry = { /** Path on the portal, URL-encoded. */ path: string; changedAt?: Date };

/** Writes a sitemap; `appUrl` is the base of all URLs. */
export function sitemapXml(appUrl: string, entries: SitemapEntry[]): string {
  const base = new URL(appUrl).origin;
  const urls = entries.map(({ path, changedAt }) => {
    const location = `${base}${path}`.replaceAll("&", "&amp;");
    const lastmod = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${location}</loc>${lastmod}</url>`;
  });
  return `${declaration}<urlset ${namespace}>\n${urls.join("\n")}\n</urlset>\n`;
}

/** Writes the index of a sitemap in parts. */
export function sitemapIndexXml(appUrl: string, paths: string[]): string {
  const base = new URL(appUrl).origin;
  const parts = paths.map((path) => `<sitemap><loc>${base}${path}</loc></sitemap>`);
  return `${declaration}<sitemapindex ${namespace}>\n${parts.join("\n")}\n</sitemapindex>\n`;
}

/** The paths of all parts: the overview pages, and the posts of each month (ISO, "2026-11"). */
export function partsOf(months: string[]): string[] {
  return [gatheringPart, ...months.map((month) => `${month}.xml`)].map((name) => `/sitemap/${name}`);
}

/** The content of a part by the end of its path: overview pages, the posts of a month (ISO), or null. */
export function partNamed(name: string): "gathering" | { month: string } | null {
  if (name === gatheringPart) return "gathering";
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(name)?.[1];
  return month ? { month } : null;
}
