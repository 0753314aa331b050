import { and, eq, exists, inArray, sql } from "drizzle-orm";
import { followLibrary } from "@/commands/post/step/follow-library";
import type { Transaction } from "@/db/client";
import { posts, revisionMedia, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotPossibleNow } from "@/domain/refusals";

const isDraftWith = (tx: Transaction, pictureId: string) =>
  and(
    inArray(revisions.state, ["draft", "sent_back"]),
    exists(
      tx
        .select({ one: sql`1` })
        .from(revisionMedia)
        .where(and(eq(revisionMedia.revisionId, revisions.id), eq(revisionMedia.mediaId, pictureId))),
    ),
  );

/** Takes row locks on the posts of the own Jobcenter whose open draft shows the picture; gives their ids. */
export async function lockDraftsWith(
  tx: Transaction,
  { jobcenterId }: Person,
  pictureId: string,
): Promise<string[]> {
  if (jobcenterId === null) return [];
  const drafts = tx.select({ postId: revisions.postId }).from(revisions).where(isDraftWith(tx, pictureId));
  const locked = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.jobcenterId, jobcenterId), inArray(posts.id, drafts)))
    .orderBy(posts.id)
    .for("update");
  return locked.map(({ id }) => id);
}

/**
 * Passes a new focal point of a locked picture on to all open drafts. Throws NotPossibleNow when one of them
 * got the picture after the posts were locked: to lock it now could end in a deadlock.
 */
export async function followInDrafts(tx: Transaction, locked: string[], pictureId: string): Promise<void> {
  const drafts = await tx
    .select({ draft: revisions, post: { id: posts.id, kind: posts.kind } })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(isDraftWith(tx, pictureId));
  for (const { post, draft } of drafts) {
    if (!locked.includes(post.id))
      throw new NotPossibleNow(
        "the picture came into another draft",
        "Das Bild kam gerade in einen weiteren Beitrag. Bitte speichern Sie noch einmal.",
      );
    await followLibrary(tx, post, draft);
  }
}
