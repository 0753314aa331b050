import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { posts, revisions } from "@/db/schema";
import { longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { askedBeforeInDays, leftDraftKeptInMonths } from "@/domain/retention-periods";
import type { Letter } from "@/platform/mail/letter";
import { draftLeft } from "@/platform/mail/letters/draft-left";
import { address } from "./composer";
import { namePost } from "./name-post";

/** Null when somebody worked on the draft meanwhile, or it is gone. */
export async function draftLeftLetter(
  tx: Transaction,
  { postId }: LetterFacts["draft_left"],
): Promise<Letter | null> {
  const { rows } = await tx.execute<{ leftSince: string; eraseOn: string }>(sql`
    select left_since as "leftSince", greatest(
      left_since + make_interval(months => ${leftDraftKeptInMonths}::int),
      told_at + make_interval(days => ${askedBeforeInDays}::int)) as "eraseOn"
    from left_drafts where id = ${postId} and told_at > left_since`);
  const [found] = await tx
    .select({ post: posts, title: revisions.title })
    .from(posts)
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(eq(posts.id, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const [left] = rows;
  if (!left || !found) return null;
  return draftLeft({
    named: (await namePost(tx, found.post, found.title)).named,
    leftSince: longDay(new Date(left.leftSince)),
    eraseOn: longDay(new Date(left.eraseOn)),
    link: address(`/redaktion/beitraege/${postId}`),
  });
}
