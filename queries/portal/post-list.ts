// The lists by kind, topic and Land: filtered, in pages, in one stable order.
import "server-only";
import { and, arrayContains, eq, inArray, type SQL, sql } from "drizzle-orm";
import { pageCount } from "@/domain/page-number";
import { jobcenters } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import type { PostKind } from "@/domain/post/kind";
import type { ListFilter } from "@/domain/post/list-filter";
import type { ListedPost } from "@/domain/post/shown-post";
import { countPosts, hostedBy, summaries } from "./summaries";

const perPage = 24;

/** `page` is the requested page; it is empty beyond `pages`. */
export type PostList = { posts: ListedPost[]; total: number; page: number; pages: number };

/** Posts of these kinds, all kinds when null, that pass the filter; newest first. */
export function postList(kinds: PostKind[] | null, filter: ListFilter): Promise<PostList> {
  const where = and(
    kinds
      ? kinds.length === 1
        ? eq(publicList.kind, kinds[0]!)
        : inArray(publicList.kind, kinds)
      : undefined,
    filter.land ? eq(publicList.bundesland, filter.land) : undefined,
    filter.thema ? arrayContains(publicList.topics, [filter.thema]) : undefined,
    filter.jobcenter
      ? hostedBy(sql`(select j.id from ${jobcenters} j where j.slug = ${filter.jobcenter})`)
      : undefined,
  );
  return pageOf(where, filter.seite, perPage);
}

/** One page of the posts that pass a condition on the list, by four queries, however long the list is. */
export async function pageOf(where: SQL | undefined, page: number, size: number): Promise<PostList> {
  const [total, posts] = await Promise.all([
    countPosts(where),
    summaries(where, { limit: size, offset: (page - 1) * size }),
  ]);
  return { posts, total, page, pages: pageCount(total, size) };
}
