import { and, isNotNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { lockPost } from "./step/lock-post";
import { settlePlan } from "./step/settle-plan";

/**
 * Marks planned revisions whose time has come as public, and returns how many plans were handled. Readers see
 * them without this job (E-006); it may run twice and on several machines at once. A story without a
 * valid consent is not published: the plan is dropped with a history entry. Throws NotAllowed for anybody but
 * the clock.
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
