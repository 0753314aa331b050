import { asc, sql } from "drizzle-orm";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { featuredStories } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { withStoryAt } from "@/domain/campaign/start-page";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";

/**
 * Puts a public success story on the start page at a position (1 to 3; later ones move down), or with null
 * removes it. Readers see the change at once. Throws NotAllowed, NotPossibleNow (not a public success story,
 * or all three positions are taken).
 */
export async function featureStory(
  actor: Person,
  { postId, position }: { postId: string; position: number | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { post } = await lockPost(tx, postId);
    authorise(actor, "startPage.arrange", {});
    await tx.execute(sql`lock table ${featuredStories} in share row exclusive mode`);
    if (position !== null) await requirePublicStory(tx, postId);
    const chosen = await tx.select().from(featuredStories).orderBy(asc(featuredStories.position));
    const wanted = withStoryAt(
      chosen.map((one) => one.postId),
      postId,
      position,
      await gone(tx),
    );
    if (wanted.join() === chosen.map((one) => one.postId).join()) return;
    await tx.delete(featuredStories);
    if (wanted.length > 0)
      await tx
        .insert(featuredStories)
        .values(wanted.map((id, index) => ({ postId: id, position: index + 1 })));
    await raiseEdition(tx);
    await recordHistory(
      tx,
      actor,
      position === null ? "post.unfeature" : "post.feature",
      historySubject(post),
    );
  });
}

/** Chosen stories that readers do not see any more. */
async function gone(tx: Transaction): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select post_id as id from featured_stories f where not exists (select from public_posts p where p.id = f.post_id)`);
  return rows.map(({ id }) => id);
}

async function requirePublicStory(tx: Transaction, postId: string): Promise<void> {
  const { rows } = await tx.execute(
    sql`select from public_posts where id = ${postId} and kind = 'success_story'`,
  );
  if (rows.length === 0)
    throw new NotPossibleNow(
      "no public story",
      "Auf die Startseite kommen nur Erfolgsgeschichten, die öffentlich sind. Diese ist es nicht mehr. Bitte laden Sie die Seite neu.",
    );
}
