import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { goneAddresses, jobcenters, posts, postSlugs } from "@/db/schema";
import { gonePathHash } from "@/platform/gone-path";
import type { PostRow } from "./lock-post";

/**
 * Deletes addresses of a post because they tell who it is about. What readers could know answers 410 from now
 * on, by a keyed hash of the path.
 */
export async function retireAddresses(
  tx: Transaction,
  { id, jobcenterId }: Pick<PostRow, "id" | "jobcenterId">,
  slugs: string[],
): Promise<void> {
  if (slugs.length === 0) return;
  await tx.delete(postSlugs).where(and(eq(postSlugs.postId, id), inArray(postSlugs.slug, slugs)));
  const [home] = await tx
    .select({ slug: jobcenters.slug })
    .from(jobcenters)
    .where(eq(jobcenters.id, jobcenterId));
  if (!home) throw new Error(`the Jobcenter of post ${id} is missing`);
  const twins = await tx.$count(posts, and(eq(posts.twinOf, id), isNotNull(posts.firstPublicAt)));
  const below = twins > 0 ? ["", "/leichte-sprache"] : [""];
  const paths = slugs.flatMap((slug) => below.map((part) => `/jobcenter/${home.slug}/${slug}${part}`));
  await tx
    .insert(goneAddresses)
    .values(paths.map((path) => ({ pathHash: gonePathHash(path), postId: id })))
    .onConflictDoNothing();
}
