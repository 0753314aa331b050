import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { columnsOf, manuscriptIn } from "@/db/manuscript";
import { media, posts, revisionMedia, revisions, savedVersions } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import type { Belongings } from "./belongings";

/**
 * Takes the pictures of the person out of drafts that stay, and empties their rows. Returns the keys under
 * which the caller deletes the files after the commit.
 */
export async function erasePictures(tx: Transaction, { pictures }: Belongings, now: Date): Promise<string[]> {
  if (pictures.length === 0) return [];
  const ids = pictures.map(({ id }) => id);
  const drafts = await tx
    .select({ kind: posts.kind, revision: revisions })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(
      sql`${revisions.state} in ('draft', 'sent_back') and ${revisions.erasedAt} is null and exists (
        select from revision_media rm where rm.revision_id = ${revisions.id} and ${inArray(sql`rm.media_id`, ids)})`,
    )
    .orderBy(revisions.id)
    .for("update");
  for (const { kind, revision } of drafts) {
    const manuscript = withoutPictures(manuscriptIn(kind, revision), ids);
    // An earlier save of the draft shows the picture too.
    await tx.delete(savedVersions).where(eq(savedVersions.revisionId, revision.id));
    await tx
      .delete(revisionMedia)
      .where(and(eq(revisionMedia.revisionId, revision.id), inArray(revisionMedia.mediaId, ids)));
    const rest = await tx.select().from(revisionMedia).where(eq(revisionMedia.revisionId, revision.id));
    const focalPoints = Object.fromEntries(
      rest.map(({ mediaId, focalX, focalY }) => [mediaId, { x: focalX, y: focalY }]),
    );
    await tx
      .update(revisions)
      .set({
        ...columnsOf(manuscript),
        contentHash: contentHash(manuscript, focalPoints),
        version: revision.version + 1,
      })
      .where(eq(revisions.id, revision.id));
  }
  await tx
    .update(media)
    .set({
      fileName: "",
      sha256: "",
      widths: [],
      bytes: 0,
      altText: null,
      credit: "",
      focalX: 50,
      focalY: 50,
      erasedAt: now,
    })
    .where(inArray(media.id, ids));
  return pictures.map(({ key }) => key);
}

function withoutPictures(manuscript: Manuscript, ids: string[]): Manuscript {
  const { leadPicture, content } = manuscript;
  return {
    ...manuscript,
    leadPicture: leadPicture && ids.includes(leadPicture.mediaId) ? null : leadPicture,
    content: content.filter((block) => !("mediaId" in block && ids.includes(block.mediaId))),
  };
}
