// The lists by kind: filtered by Land, topic and Jobcenter, in pages.
import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import type { ListFilter } from "@/domain/post/list-filter";
import type { PostKind } from "@/domain/post/kind";
import { countPosts, hostedBy, type ListedPost, summaries } from "./summaries";

const perPage = 24;

export type PostList = { posts: ListedPost[]; total: number; page: number; pages: number };

export async function postList(kinds: PostKind[], filter: ListFilter): Promise<PostList> {
  const home = filter.jobcenter ? await idOf(filter.jobcenter) : null;
  const where = and(
    inArray(publicPosts.kind, kinds),
    filter.land ? eq(jobcenters.bundesland, filter.land) : undefined,
    filter.thema ? sql`${filter.thema} = any(${publicPosts.topics})` : undefined,
    home ? hostedBy(home) : undefined,
  );
  const total = await countPosts(where);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(filter.seite, pages);
  return { posts: await summaries(where, { limit: perPage, offset: (page - 1) * perPage }), total, page, pages };
}

async function idOf(slug: string): Promise<string | null> {
  const [row] = await portalDb.select({ id: jobcenters.id }).from(jobcenters).where(eq(jobcenters.slug, slug));
  return row?.id ?? null;
}
