// The lists by kind, topic and Land: filtered, in pages, in one stable order.
import "server-only";
import { and, arrayContains, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import type { PostKind } from "@/domain/post/kind";
import type { ListFilter } from "@/domain/post/list-filter";
import { hostedBy, type ListedPost, postsInOrder } from "./summaries";

const perPage = 24;

/** `page` is the one that was wanted; beyond `pages` it is empty. */
export type PostList = { posts: ListedPost[]; total: number; page: number; pages: number };

/** Posts of these kinds, all kinds when null, that pass the filter; newest first. */
export function postList(kinds: PostKind[] | null, filter: ListFilter): Promise<PostList> {
  const where = and(
    kinds ? (kinds.length === 1 ? eq(publicList.kind, kinds[0]!) : inArray(publicList.kind, kinds)) : undefined,
    filter.land ? eq(publicList.bundesland, filter.land) : undefined,
    filter.thema ? arrayContains(publicList.topics, [filter.thema]) : undefined,
    filter.jobcenter ? hostedBy(sql`(select j.id from ${jobcenters} j where j.slug = ${filter.jobcenter})`, publicList) : undefined,
  );
  return pageOf(where, filter.seite, perPage);
}

/** The newest posts that pass a condition on the list. */
export async function newestPosts(where: SQL | undefined, limit: number): Promise<ListedPost[]> {
  const rows = await portalDb.select({ id: publicList.id }).from(publicList).where(where).orderBy(desc(publicList.publishedAt), desc(publicList.id)).limit(limit);
  return postsInOrder(rows.map(({ id }) => id));
}

/** One page of the posts that pass a condition on the list: three questions to the database, however long it is. */
export async function pageOf(where: SQL | undefined, page: number, size: number): Promise<PostList> {
  const [[counted], rows] = await Promise.all([
    portalDb.select({ posts: count() }).from(publicList).where(where),
    portalDb
      .select({ id: publicList.id })
      .from(publicList)
      .where(where)
      .orderBy(desc(publicList.publishedAt), desc(publicList.id))
      .limit(size)
      .offset((page - 1) * size),
  ]);
  const total = counted?.posts ?? 0;
  return { posts: await postsInOrder(rows.map(({ id }) => id)), total, page, pages: Math.max(1, Math.ceil(total / size)) };
}
