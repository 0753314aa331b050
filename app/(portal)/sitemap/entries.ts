import { kindsOnList } from "@/domain/post/kind-traits";
import type { SitemapEntry } from "@/platform/response/sitemap";
import { figureAddresses } from "@/queries/portal/figures";
import { figureChanges, newest, listPageChanges } from "@/queries/portal/list-page-changes";
import {
  gatheringAddresses,
  postAddresses,
  postAddressesOf,
  twinAddresses,
} from "@/queries/portal/site-addresses";

/** Written by hand: their changes are not recorded, and a wrong date is worse than none. */
const standing = [
  "/suche",
  "/ueber-die-kampagne",
  "/kontakt",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/leichte-sprache",
  "/gebaerdensprache",
  "/einwilligung-widerrufen",
];

/** The list pages and the posts in Leichte Sprache, with the time of their last change. */
export async function gatheringEntries(): Promise<SitemapEntry[]> {
  const [{ laender, topics, series, jobcenters, weeks }, figures, { at, anywhere }, twins] =
    await Promise.all([
      gatheringAddresses(),
      figureAddresses(),
      listPageChanges(),
      withFigures(await twinAddresses(), "/leichte-sprache"),
    ]);
  const allPosts = at("portal", "posts");
  return [
    { path: "/", changedAt: newest([allPosts, at("portal", "figures"), anywhere("aktionswoche")]) },
    ...(["/geschichten", "/projekte", "/presse"] as const).map((path) => ({
      path,
      changedAt: newest(kindsOnList(path).map((kind) => at("kind", kind))),
    })),
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
    ...twins,
  ];
}

export async function allPostEntries(): Promise<SitemapEntry[]> {
  return withFigures(await postAddresses());
}

/** The posts that were published in a month (ISO). */
export async function postEntriesOf(month: string): Promise<SitemapEntry[]> {
  return withFigures(await postAddressesOf(month));
}

/** A corrected value counts as a change of every post that shows it. */
async function withFigures(
  posts: { id: string; home: string; slug: string; changedAt: Date }[],
  below = "",
): Promise<SitemapEntry[]> {
  const figures = await figureChanges();
  return posts.map(({ id, home, slug, changedAt }) => ({
    path: `/jobcenter/${home}/${slug}${below}`,
    changedAt: newest([changedAt, figures.get(id)]),
  }));
}
