import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { raiseEdition } from "@/commands/raise-edition";
import { recordHistory } from "@/commands/record-history";
import { historySubject, lockPost, type PostRow } from "./lock-post";

/**
 * Writes down what readers already see: a scheduled revision whose moment has come becomes the public one.
 * Nobody waits for this (E-006); it may run twice and on several machines at once.
 * A story whose consent is no longer valid does not appear; its plan is dropped and the history says so.
 */
export async function publishDuePosts(actor: Actor): Promise<number> {
  authorise(actor, "clock.run", {});
  let published = 0;
  while (await db.transaction((tx) => publishOne(tx, actor))) published += 1;
  return published;
}

async function publishOne(tx: Transaction, actor: Actor): Promise<boolean> {
  const [due] = await tx.select({ id: posts.id }).from(posts)
    .where(and(isNotNull(posts.nextRevisionId), sql`${posts.nextFrom} <= now()`))
    .orderBy(posts.nextFrom, posts.id).limit(1).for("update", { skipLocked: true });
  if (!due) return false;
  const { post, subject } = await lockPost(tx, due.id);
  authorise(actor, "post.publishDue", subject);
  const { rows } = await tx.execute(sql`select 1 from public_posts where id = ${post.id} and revision_id = ${post.nextRevisionId}`);
  const isVisible = rows.length > 0;
  await tx.update(posts).set(isVisible ? published(post) : dropped(post)).where(eq(posts.id, post.id));
  await raiseEdition(tx);
  await recordHistory(tx, actor, isVisible ? "post.publish" : "post.publishRefused", historySubject(post), { planned: post.nextFrom!.toISOString() });
  return true;
}

const published = (post: PostRow) => ({ publicRevisionId: post.nextRevisionId, publicFrom: post.nextFrom, nextRevisionId: null, nextFrom: null });

const dropped = (post: PostRow) => ({
  nextRevisionId: null,
  nextFrom: null,
  // It never appeared, so its address was never there.
  firstPublicAt: post.publicRevisionId === null && post.firstPublicAt?.getTime() === post.nextFrom?.getTime() ? null : post.firstPublicAt,
});
