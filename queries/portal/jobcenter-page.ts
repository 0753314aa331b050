// One Jobcenter as its page shows it.
import "server-only";
import { and, asc, desc, eq, getViewSelectedFields, ne, not, sql } from "drizzle-orm";
import { cache } from "react";
import { pageCount } from "@/domain/page-number";
import { portalDb } from "@/db/client";
import { indicators, jobcenters, jobcenterSites } from "@/db/schema";
import { publicFigures, publicList } from "@/db/schema/public-view";
import { inOrderOfTime, newestOfEach } from "@/domain/figure/value";
import { figureValues } from "./figures";
import { isOpenIn } from "./open-output";
import { countHostedBy, countPosts, hostedBy, idsOf, postsInOrder, summaries } from "./summaries";

const perPage = 20;
/** Future Aktionen have a list of their own; past ones are listed with the other posts. */
const isAhead = sql`(${publicList.kind} = 'veranstaltung' and coalesce(${publicList.endsAt}, ${publicList.startsAt}) >= now())`;
const isNotAhead = sql`${isAhead} is not true`;
const mostDates = 50;
/** With fewer own posts than this the page shows posts of others too. */
const fewPosts = 3;

/** Null when there is no such Jobcenter. Read once per request. */
export const jobcenterPage = cache(async (slug: string, wantedPage: number) => {
  const [jobcenter] = await portalDb.select().from(jobcenters).where(eq(jobcenters.slug, slug));
  if (!jobcenter) return null;
  const isHere = hostedBy(jobcenter.id);
  const idsOfPage = (page: number) =>
    idsOf(and(isHere, isNotAhead), { limit: perPage, offset: (page - 1) * perPage });
  const [sites, figures, total, ahead, wantedIds, dateIds, releaseIds, neighbours] = await Promise.all([
    portalDb
      .select()
      .from(jobcenterSites)
      .where(eq(jobcenterSites.jobcenterId, jobcenter.id))
      .orderBy(asc(jobcenterSites.position), asc(jobcenterSites.id)),
    figuresOf(jobcenter.id, slug),
    countHostedBy(jobcenter.id),
    countPosts(and(isHere, isAhead)),
    idsOfPage(wantedPage),
    idsOf(and(isHere, isAhead), { limit: mostDates, order: "soonest" }),
    idsOf(and(isHere, eq(publicList.kind, "press_release"), isOpenIn("pressLists")), { limit: 3 }),
    portalDb
      .select({ slug: jobcenters.slug, name: jobcenters.name })
      .from(jobcenters)
      .where(
        and(
          eq(jobcenters.bundesland, jobcenter.bundesland),
          ne(jobcenters.id, jobcenter.id),
          sql`(${jobcenters.validTo} is null or ${jobcenters.validTo} >= current_date)`,
        ),
      )
      .orderBy(sql`${jobcenters.name} collate "de-x-icu"`, jobcenters.id)
      .limit(50),
  ]);
  const pages = pageCount(total - ahead, perPage);
  const page = Math.min(wantedPage, pages);
  const ids = page === wantedPage ? wantedIds : await idsOfPage(page);
  const shown = await postsInOrder([...new Set([...ids, ...dateIds, ...releaseIds])]);
  const among = (wanted: string[]) => wanted.flatMap((id) => shown.find((post) => post.id === id) ?? []);
  return {
    jobcenter,
    sites,
    figures,
    posts: among(ids),
    total,
    page,
    pages,
    dates: among(dateIds),
    releases: among(releaseIds),
    neighbours,
    nearby: total < fewPosts ? await newestNear(jobcenter) : [],
  };
});

/** For a page with few own posts: the newest of the Land, or stories of the whole country. */
async function newestNear({ id, bundesland }: { id: string; bundesland: string }) {
  const isElsewhere = not(hostedBy(id));
  const ofLand = await summaries(and(isElsewhere, eq(publicList.bundesland, bundesland)), { limit: 3 });
  return ofLand.length > 0
    ? ofLand
    : summaries(and(isElsewhere, eq(publicList.kind, "success_story")), { limit: 3 });
}

/**
 * The newest value of each Kennzahl with its course over time and, for shares, the values of Land and Bund.
 * Parts follow their total.
 */
async function figuresOf(jobcenterId: string, slug: string) {
  const [rows, values] = await Promise.all([
    portalDb
      .select({ ...getViewSelectedFields(publicFigures), partOf: indicators.partOf })
      .from(publicFigures)
      .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
      .where(eq(publicFigures.jobcenterId, jobcenterId))
      .orderBy(indicators.position, desc(publicFigures.asOf), publicFigures.id)
      .limit(200),
    figureValues({ land: null, jobcenter: slug, withWhole: true }),
  ]);
  const known = [...Map.groupBy(rows, (row) => row.indicator).values()].map(([newest, earlier]) => ({
    newest: newest!,
    earlier: earlier ?? null,
  }));
  const wholeOf = (part: (typeof known)[number]) =>
    known.find(({ newest }) => newest.indicator === part.newest.partOf);
  return known
    .filter((figure) => !wholeOf(figure))
    .map((whole) => {
      const ofIndicator = values.filter(({ indicator }) => indicator === whole.newest.indicator);
      return {
        ...whole,
        parts: known.filter((part) => wholeOf(part) === whole).map((part) => part.newest),
        overTime: inOrderOfTime(ofIndicator.filter(({ scope }) => scope === "jobcenter")),
        beside: newestOfEach(ofIndicator).toReversed(),
      };
    });
}
