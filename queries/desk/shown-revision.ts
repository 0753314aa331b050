import "server-only";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { picturesOf } from "@/db/content-hash";
import { manuscriptIn } from "@/db/manuscript";
import { currentContent } from "@/db/referred-figures";
import { jobcenters, media, postHosts, posts, revisions, series } from "@/db/schema";
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
  const pictureIds = picturesOf(manuscript);
  const [content, pictures, hosts, postSeries] = await Promise.all([
    currentContent(db, manuscript.content),
    pictureIds.length === 0 ? [] : db.select().from(media).where(inArray(media.id, pictureIds)),
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
    pictures: Object.fromEntries(
      pictures.map(({ id, key, width, height, widths }) => [id, { key, width, height, widths }]),
    ),
    series: postSeries,
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: revision.approvedAt?.toISOString() ?? null,
    address: null,
    channels: [],
  };
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
