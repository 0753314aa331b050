import { env } from "@/platform/env";
import { sitemapXml } from "@/platform/sitemap";
import { figureAddresses } from "@/queries/portal/figures";
import { siteAddresses } from "@/queries/portal/site-addresses";

export const dynamic = "force-dynamic";

const pages = [
  "/", "/jobcenter", "/geschichten", "/aktionswoche", "/aktionswoche/alle", "/projekte", "/presse", "/zahlen", "/reihen", "/themen", "/land", "/suche",
  "/ueber-die-kampagne", "/kontakt", "/impressum", "/datenschutz", "/barrierefreiheit",
  "/leichte-sprache", "/gebaerdensprache", "/einwilligung-widerrufen",
];

export async function GET(): Promise<Response> {
  const [{ groupings, jobcenters, weeks, posts }, figures] = await Promise.all([siteAddresses(), figureAddresses()]);
  const xml = sitemapXml(env().APP_URL, [
    ...pages.map((path) => ({ path })),
    ...groupings.map((path) => ({ path })),
    ...figures.map((slug) => ({ path: `/zahlen/${slug}` })),
    ...jobcenters.map((slug) => ({ path: `/jobcenter/${slug}` })),
    ...weeks.map((slug) => ({ path: `/aktionswoche/${slug}` })),
    ...posts.map(({ home, slug, changedAt }) => ({ path: `/jobcenter/${home}/${slug}`, changedAt })),
  ]);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "no-cache" } });
}
