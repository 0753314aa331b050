import { and, eq, inArray, isNull, not } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { postPeople, posts, revisions } from "@/db/schema";
import { containsName, isSingleWord, textPieces } from "@/domain/person/name-hits";
import type { Belongings } from "./belongings";

/**
 * Before the name is erased: remembers the other posts of the Jobcenter in which it stands, whole, and about
 * which nobody has decided. The desk asks until somebody does.
 */
export async function noteNameHits(
  tx: Transaction,
  { names, posts: concerned }: Belongings,
  { id: personId, jobcenterId }: { id: string; jobcenterId: string },
): Promise<void> {
  const whole = names.filter((name) => !isSingleWord(name));
  if (whole.length === 0) return;
  const texts = await tx
    .select({ postId: posts.id, kind: posts.kind, revision: revisions })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(
      and(
        eq(posts.jobcenterId, jobcenterId),
        isNull(revisions.erasedAt),
        not(
          inArray(
            posts.id,
            concerned.map(({ id }) => id),
          ),
        ),
      ),
    );
  const hits = texts.filter(({ kind, revision }) =>
    textPieces(manuscriptIn(kind, revision)).some(({ text }) =>
      whole.some((name) => containsName(text, name)),
    ),
  );
  const postIds = [...new Set(hits.map(({ postId }) => postId))];
  if (postIds.length === 0) return;
  await tx
    .insert(postPeople)
    .values(postIds.map((postId) => ({ postId, personId, jobcenterId, isMeant: null })))
    .onConflictDoNothing();
}
