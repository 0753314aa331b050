import "server-only";
import type { PictureUse } from "@/domain/media/picture-use";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import { can } from "@/domain/policy";

export type MediaPicture = {
  picture: LibraryPicture;
  jobcenter: string;
  addedAt: Date;
  bytes: number;
  uses: PictureUse[];
  mayDescribe: boolean;
  mayRemove: boolean;
};

/** One picture with the posts that show it in any version, or null when there is none for this actor. */
export async function mediaPicture(actor: Person, id: string): Promise<MediaPicture | null> {
  const [row] = await db
    .select({ picture: media, jobcenter: jobcenters.shortName })
    .from(media)
    .innerJoin(jobcenters, eq(jobcenters.id, media.jobcenterId))
    .where(eq(media.id, id));
  if (!row || !can(actor, "media.read", row.picture)) return null;
  const { jobcenterId, createdAt, bytes, key, width, height, widths, altText, credit, focalX, focalY } =
    row.picture;
  const uses = await usesOf(id);
  return {
    picture: { id, key, width, height, widths, altText, credit, focalX, focalY },
    jobcenter: row.jobcenter,
    addedAt: createdAt,
    bytes,
    uses,
    mayDescribe: can(actor, "media.describe", { jobcenterId }),
    mayRemove: can(actor, "media.remove", { jobcenterId }) && uses.length === 0,
  };
}

/** Whether the actor may see the picture with this key before readers do. */
export async function mayPreviewPicture(actor: Person, key: string): Promise<boolean> {
  const [picture] = await db.select({ jobcenterId: media.jobcenterId }).from(media).where(eq(media.key, key));
  return picture !== undefined && can(actor, "media.read", picture);
}

async function usesOf(id: string): Promise<PictureUse[]> {
  const { rows } = await db.execute<PictureUse>(sql`
    select p.id as "postId",
      (select title from revisions newest where newest.post_id = p.id order by number desc limit 1) as title,
      exists (select from (select id, revision_id from public_posts union all select id, revision_id from public_twins) v
        join revision_media shown on shown.revision_id = v.revision_id
        where v.id = p.id and shown.media_id = ${id}) as "isPublic"
    from posts p
    where exists (select from revisions r join revision_media rm on rm.revision_id = r.id where r.post_id = p.id and rm.media_id = ${id})
    order by p.created_at desc, p.id
    limit 100`);
  return rows;
}
