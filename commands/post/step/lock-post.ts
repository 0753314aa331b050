import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobcenters, posts, revisions } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import type { PostSubject } from "@/domain/policy";

export type PostRow = typeof posts.$inferSelect;
export type RevisionRow = typeof revisions.$inferSelect;

export type LockedPost = {
  post: PostRow;
  /** The newest revision, open or approved. */
  latest: RevisionRow;
  subject: PostSubject;
};

/**
 * Takes a row lock on a post and returns it with its newest revision. Throws NotAllowed when there is no such
 * post.
 */
export async function lockPost(tx: Transaction, postId: string): Promise<LockedPost> {
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for("update");
  if (!post) throw new NotAllowed("post.read");
  const [latest] = await tx
    .select()
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const [jobcenter] = await tx
    .select({ hasOwnApproval: jobcenters.hasOwnApproval })
    .from(jobcenters)
    .where(eq(jobcenters.id, post.jobcenterId));
  if (!latest || !jobcenter) throw new Error(`post ${postId} has no revision or no Jobcenter`);
  return {
    post,
    latest,
    subject: {
      jobcenterId: post.jobcenterId,
      submittedBy: latest.submittedBy,
      savedBy: latest.savedBy,
      hasOwnApproval: jobcenter.hasOwnApproval,
    },
  };
}

/**
 * Updates a revision if its version is still the one that was read (optimistic locking). Throws
 * NotPossibleNow otherwise, and when it was erased.
 */
export async function updateRevision(
  tx: Transaction,
  revision: RevisionRow,
  changes: Partial<typeof revisions.$inferInsert>,
): Promise<void> {
  if (revision.erasedAt) throw textIsErased();
  const written = await tx
    .update(revisions)
    .set(changes)
    .where(and(eq(revisions.id, revision.id), eq(revisions.version, revision.version)))
    .returning({ id: revisions.id });
  if (written.length === 0)
    throw new NotPossibleNow(
      "revision changed meanwhile",
      "Der Text wurde inzwischen geändert. Bitte laden Sie die Seite neu.",
    );
}

export function textIsErased(): NotPossibleNow {
  return new NotPossibleNow(
    "revision is erased",
    "Dieser Text wurde nach einem Widerruf gelöscht. Damit ist nichts mehr möglich.",
  );
}

/** The subject of history entries about a post. */
export const historySubject = (post: PostRow) => ({
  type: "post" as const,
  id: post.id,
  jobcenterId: post.jobcenterId,
});
