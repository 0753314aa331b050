import { eq } from "drizzle-orm";
import { giveAddress } from "@/commands/post/step/give-address";
import type { PostRow } from "@/commands/post/step/lock-post";
import { retireAddresses } from "@/commands/post/step/retire-addresses";
import type { Transaction } from "@/db/client";
import { posts, postSlugs, revisions } from "@/db/schema";
import { containsName } from "@/domain/person/name-hits";
import type { Belongings } from "./belongings";

/**
 * Addresses tell who a post was about. A post with no text left gets a neutral one; one that readers see
 * without the person gets rid of those that contain a name. The old ones still answer 410, by a keyed hash.
 */
export async function eraseAddresses(
  tx: Transaction,
  { posts: concerned, names }: Belongings,
): Promise<void> {
  for (const { id } of concerned.filter(({ twinOf }) => twinOf === null)) {
    const [post] = await tx.select().from(posts).where(eq(posts.id, id));
    if (!post) throw new Error(`post ${id} is missing`);
    const shown = await shownText(tx, post);
    const known = await tx.select({ slug: postSlugs.slug }).from(postSlugs).where(eq(postSlugs.postId, id));
    const telling = known
      .map(({ slug }) => slug)
      .filter((slug) => shown === null || names.some((name) => containsName(slug, name)));
    if (telling.length === 0) continue;
    if (telling.includes(post.slug)) await moveAway(tx, post, shown);
    const [moved] = await tx.select({ slug: posts.slug }).from(posts).where(eq(posts.id, id));
    await retireAddresses(
      tx,
      post,
      telling.filter((slug) => slug !== moved?.slug),
    );
  }
}

type ShownText = { id: string; title: string };

const neutralSlug = (postId: string) => `beitrag-${postId.slice(0, 13)}`;

async function moveAway(tx: Transaction, post: PostRow, shown: ShownText | null): Promise<void> {
  if (shown !== null) {
    await giveAddress(tx, post, shown);
    return;
  }
  const slug = neutralSlug(post.id);
  await tx
    .insert(postSlugs)
    .values({ jobcenterId: post.jobcenterId, slug, postId: post.id })
    .onConflictDoNothing();
  await tx.update(posts).set({ slug }).where(eq(posts.id, post.id));
}

/** The text that readers see or will see, which does not belong to the person. */
async function shownText(
  tx: Transaction,
  { publicRevisionId, nextRevisionId }: PostRow,
): Promise<ShownText | null> {
  const id = publicRevisionId ?? nextRevisionId;
  if (id === null) return null;
  const [row] = await tx
    .select({ id: revisions.id, title: revisions.title })
    .from(revisions)
    .where(eq(revisions.id, id));
  return row ?? null;
}
