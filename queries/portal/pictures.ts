// Pictures as the public text shows them in which they stand.
import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicRevisionPictures } from "@/db/schema/public-view";
import type { ShownPicture } from "@/domain/media/picture";
import { type Content, mediaIdsIn } from "@/domain/post/content";
import type { LeadPicture } from "@/domain/post/manuscript";

/** By id of the picture. */
export type PublicPictures = Record<string, ShownPicture>;

type Text = { revisionId: string; content: Content; leadPicture: LeadPicture | null };

const { revisionId: revision, id: picture } = publicRevisionPictures;
const revisions = sql.placeholder("revisions");
const pictures = sql.placeholder("pictures");
const wanted = portalDb
  .select()
  .from(publicRevisionPictures)
  .where(sql`(${revision}, ${picture}) in (select * from unnest(${revisions}::uuid[], ${pictures}::uuid[]))`)
  .prepare("pictures_of_revisions");

/**
 * The pictures of texts by revision, each with the focal point of that revision. A revision that is not
 * public at this moment has none.
 */
export async function picturesOfRevisions(texts: Text[]): Promise<Record<string, PublicPictures>> {
  const pairs = texts.flatMap(({ revisionId, content, leadPicture }) =>
    [...mediaIdsIn(content), ...(leadPicture ? [leadPicture.mediaId] : [])].map((id) => [revisionId, id]),
  );
  if (pairs.length === 0) return {};
  const rows = await wanted.execute({
    revisions: pairs.map(([revisionId]) => revisionId),
    pictures: pairs.map(([, id]) => id),
  });
  const found: Record<string, PublicPictures> = {};
  for (const { revisionId, id, ...shown } of rows) (found[revisionId] ??= {})[id] = shown;
  return found;
}

/** The pictures of one text. */
export async function picturesIn(text: Text): Promise<PublicPictures> {
  return (await picturesOfRevisions([text]))[text.revisionId] ?? {};
}
