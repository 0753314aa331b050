// What belongs to a person who withdrew. The definition stands in db/sql/erasure.sql. Rows are locked in the order in
// which other commands lock them: posts, consents, pictures, and the record of the person last.
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { consents, media, posts, revisions } from "@/db/schema";
import { containsName, firstWordOf, textPieces } from "@/domain/person/name-hits";

type PostRow = typeof posts.$inferSelect;
type RevisionRow = typeof revisions.$inferSelect;

export type Belongings = {
  /** Private and public names, and the first words of them. */
  names: string[];
  /** Posts with at least one text of the person. */
  posts: PostRow[];
  /** Texts that are not erased yet. */
  revisions: RevisionRow[];
  pictures: { id: string; key: string }[];
  consents: { id: string; evidenceKey: string | null }[];
};

/** Locks and reads all that belongs to the person, except the record itself. */
export async function belongingsOf(
  tx: Transaction,
  person: { id: string; name: string },
): Promise<Belongings> {
  const own = sql`select revision_id from person_revisions where person_id = ${person.id}`;
  const concerned = await tx
    .select()
    .from(posts)
    .where(sql`${posts.id} in (select post_id from revisions where id in (${own}))`)
    .orderBy(asc(posts.id))
    .for("update");
  const agreed = await tx
    .select({ id: consents.id, evidenceKey: consents.evidenceKey, publicName: consents.publicName })
    .from(consents)
    .where(eq(consents.personId, person.id))
    .orderBy(asc(consents.id))
    .for("update");
  const pictures = await tx
    .select({ id: media.id, key: media.key })
    .from(media)
    .where(
      and(
        isNull(media.erasedAt),
        sql`${media.id} in (select media_id from person_pictures where person_id = ${person.id})`,
      ),
    )
    .orderBy(asc(media.id))
    .for("update");
  const whole = [person.name, ...agreed.map(({ publicName }) => publicName)];
  const names = [...new Set([...whole, ...whole.map(firstWordOf)])].filter(Boolean);
  const ofPosts = await tx
    .select({ revision: revisions, isOwn: sql<boolean>`${revisions.id} in (${own})` })
    .from(revisions)
    .where(
      and(
        isNull(revisions.erasedAt),
        inArray(
          revisions.postId,
          concerned.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(revisions.postId), asc(revisions.number));
  const texts = ofPosts.filter(({ revision, isOwn }) => {
    const post = concerned.find(({ id }) => id === revision.postId);
    return isOwn || (post !== undefined && isLeftOver(post, revision, names));
  });
  return {
    names,
    posts: concerned,
    revisions: texts.map(({ revision }) => revision),
    pictures,
    consents: agreed.map(({ id, evidenceKey }) => ({ id, evidenceKey })),
  };
}

/** A text of such a post that readers do not see can name the person who was taken out of its list of people. */
function isLeftOver(post: PostRow, revision: RevisionRow, names: string[]): boolean {
  if ([post.publicRevisionId, post.nextRevisionId].includes(revision.id)) return false;
  const pieces = textPieces(manuscriptIn(post.kind, revision));
  return pieces.some(({ text }) => names.some((name) => containsName(text, name)));
}
