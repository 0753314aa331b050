// What the link for one portrayed person shows. Whoever has the token sees this one version, and nothing
// else.
import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, posts, revisions, viewings } from "@/db/schema";
import type { Viewing } from "@/domain/consent/viewing";
import { sealedPictureKey } from "@/platform/form/sealed-picture";
import { hashOfReference } from "@/platform/secret";
import { shownRevision } from "@/queries/desk/shown-revision";

/** Its days are not over, and the person has not withdrawn. */
const isOpen = and(
  gt(viewings.expiresAt, sql`now()`),
  sql`exists (select from standing_consents s where s.id = ${viewings.consentId} and s.ends_at > now())`,
);

/** True while the link of this viewing shows something: then its pictures may be seen, too. */
export async function isViewingOpen(viewingId: string): Promise<boolean> {
  return (await db.$count(viewings, and(eq(viewings.id, viewingId), isOpen))) > 0;
}

/** Null when the link is over, or the consent is no longer valid. */
export async function viewingOf(token: string): Promise<Viewing | null> {
  const [found] = await db
    .select({ viewing: viewings, contentHash: revisions.contentHash, jobcenter: jobcenters.name })
    .from(viewings)
    .innerJoin(revisions, eq(revisions.id, viewings.revisionId))
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(and(eq(viewings.tokenHash, hashOfReference(token)), isOpen));
  if (!found) return null;
  const { viewing, contentHash, jobcenter } = found;
  const isSame = contentHash === viewing.contentHash;
  return { jobcenter, answer: viewing.answer, shown: isSame ? await withSealedPictures(viewing) : null };
}

/** The pictures of a draft are private: their addresses are sealed for the people of this link. */
async function withSealedPictures({ id: viewingId, revisionId }: typeof viewings.$inferSelect) {
  const shown = await shownRevision(revisionId);
  const pictures = Object.fromEntries(
    Object.entries(shown.pictures).map(([id, picture]) => [
      id,
      { ...picture, key: sealedPictureKey(picture.key, viewingId) },
    ]),
  );
  return { ...shown, pictures };
}
