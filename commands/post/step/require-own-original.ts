import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { revisions } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import { NotReady } from "@/domain/refusals";
import type { PostRow } from "./lock-post";

/**
 * Checks that a twin names an approved revision of its own original, and that no other post claims to be in
 * Leichte Sprache. Throws NotReady.
 */
export async function requireOwnOriginal(
  tx: Transaction,
  post: PostRow,
  { leichteSprache }: Manuscript,
): Promise<void> {
  if (!post.twinOf && !leichteSprache) return;
  if (post.twinOf && leichteSprache) {
    const [original] = await tx
      .select({ id: revisions.id })
      .from(revisions)
      .where(
        and(
          eq(revisions.postId, post.twinOf),
          eq(revisions.number, leichteSprache.madeFrom),
          eq(revisions.state, "approved"),
        ),
      );
    if (original) return;
  }
  throw new NotReady([
    {
      field: "leichteSprache.madeFrom",
      message:
        "Diese Fassung des Beitrags gibt es nicht. Bitte laden Sie die Seite neu und wählen Sie, nach welcher Sie geschrieben haben.",
    },
  ]);
}
