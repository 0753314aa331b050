import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { postHidings, posts, revisionConsents, revisions, savedVersions, seenTexts } from "@/db/schema";
import { erasedWords } from "@/domain/consent/erasure";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import type { Belongings } from "./belongings";

/**
 * Empties all texts of the person, with everything that was written beside them; a post whose public or
 * planned text is among them is taken off. Saved versions of all texts of these posts go, and what anybody
 * has seen of them, because each may hold words of the person. Returns id and hash of each erased text.
 */
export async function eraseRevisions(
  tx: Transaction,
  { posts: concerned, revisions: texts }: Belongings,
  { withdrawnAt, now }: { withdrawnAt: Date; now: Date },
): Promise<string[]> {
  const ids = texts.map(({ id }) => id);
  for (const post of concerned)
    await tx
      .update(posts)
      .set(withoutTexts(post, ids, withdrawnAt))
      .where(eq(posts.id, post.id));
  const postIds = concerned.map(({ id }) => id);
  await tx.delete(seenTexts).where(inArray(seenTexts.postId, postIds));
  await tx
    .delete(savedVersions)
    .where(
      inArray(
        savedVersions.revisionId,
        tx.select({ id: revisions.id }).from(revisions).where(inArray(revisions.postId, postIds)),
      ),
    );
  for (const text of texts)
    await tx.update(revisions).set(emptied(text, now)).where(eq(revisions.id, text.id));
  await tx
    .update(revisionConsents)
    .set({ confirmedHash: null, correctedBecause: null })
    .where(inArray(revisionConsents.revisionId, ids));
  await tx
    .update(postHidings)
    .set({ endedBecause: erasedWords })
    .where(
      and(
        isNotNull(postHidings.endedAt),
        sql`exists (select from revisions r where r.post_id = ${postHidings.postId} and r.erased_at is not null)`,
        inArray(postHidings.postId, postIds),
      ),
    );
  return texts.map(({ id, contentHash }) => `${id} ${contentHash}`);
}

/**
 * The post no longer points to these texts; when none is left for readers, it was taken off by the
 * withdrawal.
 */
function withoutTexts(post: typeof posts.$inferSelect, ids: string[], withdrawnAt: Date) {
  const isErased = (id: string | null) => id !== null && ids.includes(id);
  const shown = isErased(post.publicRevisionId) ? { publicRevisionId: null, publicFrom: null } : {};
  const next = isErased(post.nextRevisionId) ? { nextRevisionId: null, nextFrom: null } : {};
  const after = { ...post, ...shown, ...next };
  const isOff = after.publicRevisionId === null && after.nextRevisionId === null;
  return {
    ...shown,
    ...next,
    unpublishedAt: isOff && post.firstPublicAt ? (post.unpublishedAt ?? withdrawnAt) : post.unpublishedAt,
    unpublishedBecause: post.unpublishedBecause === null && !isOff ? null : erasedWords,
  };
}

/** What was open becomes a draft: nobody decides about an empty text. */
function emptied({ state, version, leichteSprache }: typeof revisions.$inferSelect, now: Date) {
  return {
    // An editor that is still open does not save its text over it unnoticed.
    version: version + 1,
    state: state === "approved" ? ("approved" as const) : ("draft" as const),
    title: "",
    teaser: "",
    content: [],
    details: sql`'{}'::jsonb`,
    topics: [],
    pillar: null,
    leadPicture: null,
    asOf: null,
    embargoUntil: null,
    aktionswocheId: null,
    seriesId: null,
    seriesPart: null,
    showsNoPerson: false,
    leichteSprache: leichteSprache && newLeichteSprache(leichteSprache.madeFrom),
    startsAt: null,
    endsAt: null,
    contentHash: "",
    sentBackBecause: null,
    erasedAt: now,
  };
}
