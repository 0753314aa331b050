import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { postSlugs, posts } from "@/db/schema";
import { numberedSlug, slugFromTitle } from "@/domain/slug";
import type { PostRow } from "./lock-post";

/**
 * Gives the post the address of its title, unique within the Jobcenter. Its old addresses redirect. An
 * address of another post is never reused, even when that post is gone (F-028).
 */
export async function giveAddress(tx: Transaction, post: PostRow, title: string): Promise<string> {
  // A twin has the address of its original.
  if (post.twinOf) return post.slug;
  const wanted = slugFromTitle(title);
  if (post.slug === wanted) return post.slug;
  for (let attempt = 1; ; attempt += 1) {
    const slug = numberedSlug(wanted, attempt);
    await tx
      .insert(postSlugs)
      .values({ jobcenterId: post.jobcenterId, slug, postId: post.id })
      .onConflictDoNothing();
    const [owner] = await tx
      .select({ postId: postSlugs.postId })
      .from(postSlugs)
      .where(and(eq(postSlugs.jobcenterId, post.jobcenterId), eq(postSlugs.slug, slug)));
    if (owner?.postId !== post.id) continue;
    await tx.update(posts).set({ slug }).where(eq(posts.id, post.id));
    return slug;
  }
}
