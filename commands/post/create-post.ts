import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { columnsOf } from "@/db/manuscript";
import { postSlugs, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { PostKind } from "@/domain/post/kind";
import { emptyManuscript } from "@/domain/post/manuscript";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";

/**
 * Creates an empty draft of the actor's Jobcenter. The form chooses `id`, so that a double click creates one
 * post. Throws NotAllowed for people without a Jobcenter.
 */
export async function createPost(
  actor: Person,
  input: { kind: PostKind; id?: string },
): Promise<{ postId: string }> {
  const jobcenterId = actor.jobcenterId;
  if (jobcenterId === null) throw new NotAllowed("post.create");
  authorise(actor, "post.create", { jobcenterId });
  const postId = input.id ?? randomUUID();
  const manuscript = emptyManuscript(input.kind);
  return db.transaction(async (tx) => {
    // Until the first approval the address is a placeholder and not public.
    const slug = `entwurf-${postId.slice(0, 13)}`;
    const [created] = await tx
      .insert(posts)
      .values({ id: postId, kind: input.kind, jobcenterId, slug, createdBy: actor.accountId })
      .onConflictDoNothing()
      .returning({ id: posts.id });
    if (!created) {
      const [own] = await tx
        .select()
        .from(posts)
        .where(and(eq(posts.id, postId), eq(posts.createdBy, actor.accountId)));
      if (!own) throw new NotAllowed("post.create");
      return { postId };
    }
    await tx.insert(postSlugs).values({ jobcenterId, slug, postId });
    await tx
      .insert(revisions)
      .values({
        postId,
        number: 1,
        ...columnsOf(manuscript),
        contentHash: contentHash(manuscript, {}),
        createdBy: actor.accountId,
        savedBy: actor.accountId,
      });
    await recordHistory(
      tx,
      actor,
      "post.create",
      { type: "post", id: postId, jobcenterId },
      { kind: input.kind },
    );
    return { postId };
  });
}
