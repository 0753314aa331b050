// One post as its page shows it.
import "server-only";
import { and, asc, eq, getViewSelectedFields } from "drizzle-orm";
import { cache } from "react";
import { portalDb } from "@/db/client";
import { referredFigures } from "@/db/referred-figures";
import { jobcenters, series } from "@/db/schema";
import { publicHosts, publicPosts, publicTwins } from "@/db/schema/public-view";
import type { ShownPost, PostSeries } from "@/domain/post/shown-post";
import { storedDetails } from "@/domain/post/details";
import { figureIdsIn, lastChange, withCurrentFigures } from "@/domain/figure/reference";
import { env } from "@/platform/env";
import { picturesIn } from "./pictures";

const home = {
  slug: jobcenters.slug,
  name: jobcenters.name,
  ownName: jobcenters.ownName,
  bundesland: jobcenters.bundesland,
  admittedIn: jobcenters.admittedIn,
};

/** The post at an address, or null where nothing is public at this moment. Read once per request. */
export const postPage = cache(async (jobcenterSlug: string, slug: string): Promise<ShownPost | null> => {
  const [found] = await portalDb
    .select({
      post: getViewSelectedFields(publicPosts),
      jobcenter: home,
      series: { id: series.id, slug: series.slug, title: series.title },
    })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .leftJoin(series, eq(series.id, publicPosts.seriesId))
    .where(and(eq(jobcenters.slug, jobcenterSlug), eq(publicPosts.slug, slug)));
  if (!found) return null;
  const { post, jobcenter } = found;
  const path = `/jobcenter/${jobcenter.slug}/${post.slug}`;
  const [figures, pictures, hosts, parts, hasTwin] = await Promise.all([
    referredFigures(portalDb, figureIdsIn(post.content)),
    picturesIn(post),
    hostsOf(post.id),
    found.series ? seriesParts(found.series.id, post.id) : [],
    portalDb.$count(publicTwins, eq(publicTwins.originalId, post.id)),
  ]);
  return {
    ...storedDetails(post.kind, post.details),
    title: post.title,
    teaser: post.teaser,
    content: withCurrentFigures(post.content, figures),
    topics: post.topics,
    pillar: post.pillar,
    leadPicture: post.leadPicture,
    asOf: post.asOf,
    showsNoPerson: post.showsNoPerson,
    jobcenter,
    hosts,
    pictures,
    series: found.series && { slug: found.series.slug, title: found.series.title, parts },
    publishedAt: post.publishedAt.toISOString(),
    changedAt: lastChange(post.changedAt.toISOString(), post.content, figures),
    address: `${env().APP_URL}${path}`,
    channels: post.channels,
    twinHref: hasTwin ? `${path}/leichte-sprache` : undefined,
  };
});

function hostsOf(postId: string) {
  return portalDb
    .select({ slug: jobcenters.slug, name: jobcenters.name })
    .from(publicHosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicHosts.jobcenterId))
    .where(eq(publicHosts.postId, postId))
    .orderBy(asc(jobcenters.name), asc(jobcenters.slug));
}

async function seriesParts(seriesId: string, shownPostId: string): Promise<PostSeries["parts"]> {
  const rows = await portalDb
    .select({
      id: publicPosts.id,
      part: publicPosts.seriesPart,
      title: publicPosts.title,
      slug: publicPosts.slug,
      home: jobcenters.slug,
    })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .where(eq(publicPosts.seriesId, seriesId))
    .orderBy(asc(publicPosts.seriesPart), asc(publicPosts.publishedAt), asc(publicPosts.id))
    .limit(50);
  return rows.map(({ id, part, title, slug, home }, index) => ({
    part: part ?? index + 1,
    title,
    href: id === shownPostId ? null : `/jobcenter/${home}/${slug}`,
  }));
}
