import type { SitemapEntry } from "@/platform/sitemap";
import { figureAddresses } from "@/queries/portal/figures";
import { newest, placeChanges } from "@/queries/portal/place-changes";
import { gatheringAddresses, postAddresses, postAddressesOf } from "@/queries/portal/site-addresses";

/** Written by hand: nobody keeps when these were changed, and a made-up moment is worse than none. */
const standing = [
  "/suche", "/ueber-die-kampagne", "/kontakt", "/impressum", "/datenschutz", "/barrierefreiheit",
  "/leichte-sprache", "/gebaerdensprache", "/einwilligung-widerrufen",
];

/** The pages that gather posts, with the moment of their last change. */
export async function gatheringEntries(): Promise<SitemapEntry[]> {
  const [{ laender, topics, series, jobcenters, weeks }, figures, { at, anywhere }] = await Promise.all([gatheringAddresses(), figureAddresses(), placeChanges()]);
  const allPosts = at("portal", "posts");
  return [
    { path: "/", changedAt: newest([allPosts, at("portal", "figures"), anywhere("aktionswoche")]) },
    { path: "/geschichten", changedAt: at("kind", "success_story") },
    { path: "/projekte", changedAt: at("kind", "project") },
    { path: "/presse", changedAt: newest([at("kind", "press_release"), at("kind", "article")]) },
    ...["/aktionswoche", "/aktionswoche/alle"].map((path) => ({ path, changedAt: anywhere("aktionswoche") })),
    { path: "/zahlen", changedAt: anywhere("figure") },
    { path: "/reihen", changedAt: anywhere("series") },
    ...["/jobcenter", "/themen", "/land"].map((path) => ({ path, changedAt: allPosts })),
    ...standing.map((path) => ({ path })),
    ...laender.map(({ land, slug }) => ({ path: `/land/${slug}`, changedAt: at("land", land) })),
    ...topics.map((topic) => ({ path: `/themen/${topic}`, changedAt: at("topic", topic) })),
    ...series.map((slug) => ({ path: `/reihen/${slug}`, changedAt: at("series", slug) })),
    ...figures.map((slug) => ({ path: `/zahlen/${slug}`, changedAt: at("figure", slug) })),
    ...jobcenters.map((slug) => ({ path: `/jobcenter/${slug}`, changedAt: at("jobcenter", slug) })),
    ...weeks.map((slug) => ({ path: `/aktionswoche/${slug}`, changedAt: at("aktionswoche", slug) })),
  ];
}

export async function allPostEntries(): Promise<SitemapEntry[]> {
  return (await postAddresses()).map(postEntry);
}

/** The posts that were published in a month (ISO). */
export async function postEntriesOf(month: string): Promise<SitemapEntry[]> {
  return (await postAddressesOf(month)).map(postEntry);
}

function postEntry({ home, slug, changedAt }: { home: string; slug: string; changedAt: Date }): SitemapEntry {
  return { path: `/jobcenter/${home}/${slug}`, changedAt };
}
