export type SitemapEntry = { /** Path on this portal, safe in an address. */ path: string; changedAt?: Date };

/** Writes a sitemap (sitemaps.org 0.9); `appUrl` is the base of all addresses. */
export function sitemapXml(appUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(({ path, changedAt }) => {
    const location = new URL(path, `${appUrl}/`).href.replaceAll("&", "&amp;");
    return `<url><loc>${location}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
