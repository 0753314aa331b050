import { and, isNotNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { lockPost } from "./step/lock-post";
import { settlePlan } from "./step/settle-plan";

/**
 * Writes down what readers already see: a scheduled revision whose moment has come becomes the public one.
 * Nobody waits for this (E-006); it may run twice and on several machines at once. A story whose
 * consent is no longer valid does not appear; its plan is dropped and the history says so.
 */
export async function publishDuePosts(actor: Actor): Promise<number> {
  authorise(actor, "clock.run", {});
  let published = 0;
  while (await db.transaction((tx) => publishOne(tx, actor))) published += 1;
  return published;
}

async function publishOne(tx: Transaction, actor: Actor): Promise<boolean> {
  const [due] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(isNotNull(posts.nextRevisionId), sql`${posts.nextFrom} <= now()`))
    .orderBy(posts.nextFrom, posts.id)
    .limit(1)
    .for("update", { skipLocked: true });
  if (!due) return false;
  const { post, subject } = await lockPost(tx, due.id);
  authorise(actor, "post.publishDue", subject);
  await settlePlan(tx, post);
  return true;
}
