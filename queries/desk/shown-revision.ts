import "server-only";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { currentContent } from "@/db/referred-figures";
import { jobcenters, media, postHosts, posts, revisionMedia, revisions, series } from "@/db/schema";
import type { ShownPost, PostSeries } from "@/domain/post/shown-post";

/** A revision as readers would see it. Callers have authorised; this only reads. */
export async function shownRevision(revisionId: string): Promise<ShownPost> {
  const [row] = await db
    .select({
      revision: revisions,
      kind: posts.kind,
      postId: posts.id,
      publishedAt: posts.firstPublicAt,
      jobcenter: jobcenters,
    })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(eq(revisions.id, revisionId));
  if (!row) throw new Error(`no revision ${revisionId}`);
  const { revision, jobcenter, kind, postId, publishedAt } = row;
  const manuscript = manuscriptIn(kind, revision);
  const [content, pictures, hosts, postSeries] = await Promise.all([
    currentContent(db, manuscript.content),
    picturesIn(revisionId),
    db
      .select({ slug: jobcenters.slug, name: jobcenters.name })
      .from(postHosts)
      .innerJoin(jobcenters, eq(jobcenters.id, postHosts.jobcenterId))
      .where(and(eq(postHosts.postId, postId), isNotNull(postHosts.acceptedAt)))
      .orderBy(asc(jobcenters.name)),
    manuscript.seriesId ? seriesOf(manuscript.seriesId, postId) : null,
  ]);
  return {
    ...manuscript,
    content,
    leichteSprache: manuscript.leichteSprache && {
      ...manuscript.leichteSprache,
      isStale: false,
      originalHref: null,
    },
    jobcenter: {
      slug: jobcenter.slug,
      name: jobcenter.name,
      ownName: jobcenter.ownName,
      bundesland: jobcenter.bundesland,
      admittedIn: jobcenter.admittedIn,
    },
    hosts,
    pictures,
    series: postSeries,
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: revision.approvedAt?.toISOString() ?? null,
    address: null,
    channels: [],
  };
}

/** By id, each with the focal point it has in this revision. */
async function picturesIn(revisionId: string): Promise<ShownPost["pictures"]> {
  const { id, key, width, height, widths } = media;
  const { focalX, focalY } = revisionMedia;
  const rows = await db
    .select({ id, key, width, height, widths, focalX, focalY })
    .from(revisionMedia)
    .innerJoin(media, eq(media.id, revisionMedia.mediaId))
    .where(eq(revisionMedia.revisionId, revisionId));
  return Object.fromEntries(rows.map(({ id: mediaId, ...picture }) => [mediaId, picture]));
}

/** Approved parts of the series, and the one being shown. */
async function seriesOf(seriesId: string, postId: string): Promise<PostSeries | null> {
  const [found] = await db.select().from(series).where(eq(series.id, seriesId));
  if (!found) return null;
  const parts = await db
    .select({
      part: revisions.seriesPart,
      title: revisions.title,
      slug: posts.slug,
      jobcenter: jobcenters.slug,
      postId: posts.id,
    })
    .from(revisions)
    .innerJoin(posts, eq(posts.publicRevisionId, revisions.id))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(eq(revisions.seriesId, seriesId))
    .orderBy(asc(revisions.seriesPart));
  return {
    slug: found.slug,
    title: found.title,
    parts: parts.map(({ part, title, slug, jobcenter, postId: id }) => ({
      part: part ?? 0,
      title,
      href: id === postId ? null : `/jobcenter/${jobcenter}/${slug}`,
    })),
  };
}
