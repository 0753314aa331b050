import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import type { PostRow } from "./lock-post";

/**
 * Clears the public and the planned revision of a locked post. A post that was not public at this moment
 * counts as never published again.
 */
export async function takeOff(
  tx: Transaction,
  post: PostRow,
  now: Date,
  reason: string | null,
): Promise<void> {
  const wasPublic = post.firstPublicAt !== null && post.firstPublicAt <= now;
  await tx
    .update(posts)
    .set({
      publicRevisionId: null,
      publicFrom: null,
      nextRevisionId: null,
      nextFrom: null,
      firstPublicAt: wasPublic ? post.firstPublicAt : null,
      unpublishedAt: now,
      unpublishedBecause: reason,
    })
    .where(eq(posts.id, post.id));
}
