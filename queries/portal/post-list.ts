// The lists by kind, topic and Land: filtered, in pages, in one stable order.
import "server-only";
import { and, arrayContains, eq, inArray, type SQL, sql } from "drizzle-orm";
import { pageCount } from "@/domain/page-number";
import { kindsOnList, outputOfList, type PostListPath } from "@/domain/post/kind-traits";
import { jobcenters } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import { channelFor } from "@/domain/consent/channel-outputs";
import type { ListFilter } from "@/domain/post/list-filter";
import type { ListedPost } from "@/domain/post/shown-post";
import { isOpenIn } from "./open-output";
import { countPosts, hostedBy, summaries } from "./summaries";

const perPage = 24;

/** `page` is the requested page; it is empty beyond `pages`. */
export type PostList = { posts: ListedPost[]; total: number; page: number; pages: number };

/** Posts of the kinds on this list, all kinds when null, that pass the filter; newest first. */
export function postList(list: PostListPath | null, filter: ListFilter): Promise<PostList> {
  const where = and(
    list ? isOnList(list) : undefined,
    filter.land ? eq(publicList.bundesland, filter.land) : undefined,
    filter.thema ? arrayContains(publicList.topics, [filter.thema]) : undefined,
    filter.jobcenter
      ? hostedBy(sql`(select j.id from ${jobcenters} j where j.slug = ${filter.jobcenter})`)
      : undefined,
  );
  return pageOf(where, filter.seite, perPage);
}

function isOnList(list: PostListPath): SQL | undefined {
  const [first, ...more] = kindsOnList(list);
  const output = outputOfList[list];
  return and(
    first && more.length === 0 ? eq(publicList.kind, first) : inArray(publicList.kind, kindsOnList(list)),
    // Every listed post is open on the portal, and without the condition an index alone answers.
    channelFor(output) === "portal" ? undefined : isOpenIn(output),
  );
}

/** One page of the posts that pass a condition on the list, by four queries, however long the list is. */
export async function pageOf(where: SQL | undefined, page: number, size: number): Promise<PostList> {
  const [total, posts] = await Promise.all([
    countPosts(where),
    summaries(where, { limit: size, offset: (page - 1) * size }),
  ]);
  return { posts, total, page, pages: pageCount(total, size) };
}
