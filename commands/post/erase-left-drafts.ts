import { eq, sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { posts } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { askedBeforeInDays, leftDraftKeptInMonths } from "@/domain/retention-periods";
import { historySubject, type PostRow } from "./step/lock-post";
import { peopleOf } from "./step/recipients";

const batch = 200;
const months = sql`make_interval(months => ${leftDraftKeptInMonths}::int)`;
const days = sql`make_interval(days => ${askedBeforeInDays}::int)`;
const isToTell = sql`left_since + ${months} - ${days} <= now() and (told_at is null or told_at <= left_since)`;
const isDue = sql`left_since + ${months} <= now() and told_at > left_since and told_at + ${days} <= now()`;

/**
 * Asks the Jobcenter about drafts that never appeared and that nobody has edited for almost a year, and
 * deletes those for which the period is over (B-055). Pictures stay in the library. May run at any time, also
 * twice. Throws NotAllowed for anybody but the clock.
 */
export async function eraseLeftDrafts(actor: Actor): Promise<{ told: number; erased: number }> {
  authorise(actor, "clock.run", {});
  const told = await each(isToTell, async (tx, post) => {
    await tx
      .update(posts)
      .set({ leavingToldAt: sql`now()` })
      .where(eq(posts.id, post.id));
    await queueMails(tx, await peopleOf(tx, post.jobcenterId), "draft_left", { postId: post.id });
    await recordHistory(tx, actor, "post.remindOfDraft", historySubject(post));
  });
  const erased = await each(isDue, async (tx, post) => {
    await tx.delete(posts).where(eq(posts.id, post.id));
    await recordHistory(tx, actor, "post.eraseDraft", historySubject(post));
  });
  return { told, erased };
}

/** Each draft in a transaction of its own, asked again once it is locked. Returns how many it was done to. */
async function each(
  condition: typeof isDue,
  act: (tx: Transaction, post: PostRow) => Promise<void>,
): Promise<number> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from left_drafts where ${condition} order by left_since, id limit ${batch}`,
  );
  let count = 0;
  for (const { id } of rows)
    await db.transaction(async (tx) => {
      const [post] = await tx.select().from(posts).where(eq(posts.id, id)).for("update");
      const still = await tx.execute(sql`select from left_drafts where id = ${id} and ${condition}`);
      if (!post || still.rows.length === 0) return;
      await act(tx, post);
      count += 1;
    });
  return count;
}
