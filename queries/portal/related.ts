// What to read after a post.
import "server-only";
import { and, arrayOverlaps, asc, desc, eq, ne, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicList, publicPosts } from "@/db/schema/public-view";
import { closest } from "@/domain/post/related";
import type { ListedPost } from "@/domain/post/shown-post";
import { postsInOrder } from "./summaries";

const most = 3;
const candidatesOfAKind = 12;

const columns = {
  id: publicList.id,
  topics: publicList.topics,
  bundesland: publicList.bundesland,
  seriesId: publicList.seriesId,
  publishedAt: publicList.publishedAt,
};

/**
 * Posts of the same series, about the same topics, from the same Land; without the parts right before and
 * after, which the post names itself.
 */
export async function relatedPosts(jobcenter: string, slug: string): Promise<ListedPost[]> {
  const [shown] = await portalDb
    .select({ ...columns, part: publicPosts.seriesPart })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .innerJoin(publicList, eq(publicList.id, publicPosts.id))
    .where(and(eq(jobcenters.slug, jobcenter), eq(publicPosts.slug, slug)));
  if (!shown) return [];
  const isText = ne(publicList.kind, "veranstaltung");
  const [parts, alike, nearby] = await Promise.all([
    shown.seriesId ? partsOf(shown.seriesId) : [],
    shown.topics.length > 0 ? newest(and(isText, arrayOverlaps(publicList.topics, shown.topics))) : [],
    newest(and(isText, eq(publicList.bundesland, shown.bundesland))),
  ]);
  const at = parts.findIndex(({ id }) => id === shown.id);
  const neighbours = [parts[at - 1], parts[at + 1]].flatMap((part) => (part ? [part.id] : []));
  return postsInOrder(closest(shown, [...parts, ...alike, ...nearby], at < 0 ? [] : neighbours, most));
}

function newest(where: SQL | undefined) {
  return portalDb
    .select(columns)
    .from(publicList)
    .where(where)
    .orderBy(desc(publicList.publishedAt), desc(publicList.id))
    .limit(candidatesOfAKind);
}

function partsOf(seriesId: string) {
  return portalDb
    .select(columns)
    .from(publicPosts)
    .innerJoin(publicList, eq(publicList.id, publicPosts.id))
    .where(eq(publicPosts.seriesId, seriesId))
    .orderBy(asc(publicPosts.seriesPart), asc(publicPosts.publishedAt), asc(publicPosts.id))
    .limit(50);
}
