// One Jobcenter as its page shows it.
import "server-only";
import { asc, desc, eq, getViewSelectedFields } from "drizzle-orm";
import { cache } from "react";
import { portalDb } from "@/db/client";
import { indicators, jobcenters, jobcenterSites } from "@/db/schema";
import { publicFigures } from "@/db/schema/public-view";
import { countPosts, hostedBy, summaries } from "./summaries";

const perPage = 20;

/** Null when there is no such Jobcenter. Read once per request. */
export const jobcenterPage = cache(async (slug: string, wantedPage: number) => {
  const [jobcenter] = await portalDb.select().from(jobcenters).where(eq(jobcenters.slug, slug));
  if (!jobcenter) return null;
  const isHere = hostedBy(jobcenter.id);
  const [sites, figures, total] = await Promise.all([
    portalDb.select().from(jobcenterSites).where(eq(jobcenterSites.jobcenterId, jobcenter.id)).orderBy(asc(jobcenterSites.position), asc(jobcenterSites.id)),
    figuresOf(jobcenter.id),
    countPosts(isHere),
  ]);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(wantedPage, pages);
  const posts = await summaries(isHere, { limit: perPage, offset: (page - 1) * perPage });
  return { jobcenter, sites, figures, posts, total, page, pages };
});

export type JobcenterPage = NonNullable<Awaited<ReturnType<typeof jobcenterPage>>>;

/** The newest value of each Kennzahl with the one before; a part stands with the whole it belongs to. */
async function figuresOf(jobcenterId: string) {
  const rows = await portalDb
    .select({ ...getViewSelectedFields(publicFigures), partOf: indicators.partOf })
    .from(publicFigures)
    .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
    .where(eq(publicFigures.jobcenterId, jobcenterId))
    .orderBy(indicators.position, desc(publicFigures.asOf), publicFigures.id)
    .limit(200);
  const known = [...Map.groupBy(rows, (row) => row.indicator).values()].map(([newest, earlier]) => ({ newest: newest!, earlier: earlier ?? null }));
  const wholeOf = (part: (typeof known)[number]) => known.find(({ newest }) => newest.indicator === part.newest.partOf);
  return known
    .filter((figure) => !wholeOf(figure))
    .map((whole) => ({ ...whole, parts: known.filter((part) => wholeOf(part) === whole).map((part) => part.newest) }));
}
