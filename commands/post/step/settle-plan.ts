import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { supersedeConsents } from "@/commands/consent/step/supersede-consents";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { giveAddress } from "./give-address";
import { historySubject, type PostRow } from "./lock-post";

/**
 * Makes the planned revision of a locked post, whose time has come, the public one; readers see it already.
 * Only now the post gets the address of its new title, which would have shown the title too early (C-012).
 * Without a valid consent the plan is dropped instead. Returns the post as it is stored then.
 */
export async function settlePlan(tx: Transaction, post: PostRow): Promise<PostRow> {
  const { rows } = await tx.execute<{ title: string }>(
    sql`select title from shown_posts where id = ${post.id} and revision_id = ${post.nextRevisionId}`,
  );
  const [shown] = rows;
  const [settled = post] = await tx
    .update(posts)
    .set(shown ? published(post) : dropped(post))
    .where(eq(posts.id, post.id))
    .returning();
  if (shown) await supersedeConsents(tx, theClock, post.nextRevisionId!);
  const slug = shown
    ? await giveAddress(tx, settled, { id: post.nextRevisionId!, title: shown.title })
    : settled.slug;
  await raiseEdition(tx);
  await recordHistory(tx, theClock, shown ? "post.publish" : "post.publishRefused", historySubject(post), {
    planned: post.nextFrom!.toISOString(),
  });
  return { ...settled, slug };
}

const published = (post: PostRow) => ({
  publicRevisionId: post.nextRevisionId,
  publicFrom: post.nextFrom,
  nextRevisionId: null,
  nextFrom: null,
});

const dropped = (post: PostRow) => ({
  nextRevisionId: null,
  nextFrom: null,
  // It was never public, so its address was not either.
  firstPublicAt:
    post.publicRevisionId === null && post.firstPublicAt?.getTime() === post.nextFrom?.getTime()
      ? null
      : post.firstPublicAt,
});
