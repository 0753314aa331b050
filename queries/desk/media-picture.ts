import "server-only";
import type { CroppedUse } from "@/domain/media/picture-use";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, media, mediaPeople, people, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import type { MarkedPerson, PictureMarks } from "@/domain/person/person-entry";
import { can } from "@/domain/policy";
import { nameOrErased, titleOrErased } from "./erased-words";
import { personChoices } from "./person-list";
import { isHandedIn } from "./seen-by-readers";
import { within } from "./within";

export type MediaPicture = {
  picture: LibraryPicture;
  jobcenter: string;
  addedAt: Date;
  bytes: number;
  uses: CroppedUse[];
  marks: PictureMarks;
  /** When its files were erased after a withdrawal. */
  erasedAt: Date | null;
  mayDescribe: boolean;
  mayRemove: boolean;
};

/**
 * One picture with the posts that show it in any revision, or null when there is none or the actor may not
 * see it.
 */
export async function mediaPicture(actor: Person, id: string): Promise<MediaPicture | null> {
  const [row] = await db
    .select({ picture: media, jobcenter: jobcenters.shortName })
    .from(media)
    .innerJoin(jobcenters, eq(jobcenters.id, media.jobcenterId))
    .where(eq(media.id, id));
  if (!row || !can(actor, "media.read", row.picture)) return null;
  const {
    jobcenterId,
    createdAt,
    bytes,
    key,
    width,
    height,
    widths,
    altText,
    credit,
    focalX,
    focalY,
    erasedAt,
  } = row.picture;
  const [uses, marks] = await Promise.all([
    usesOf(actor, id),
    marksOn(id, jobcenterId, !erasedAt && can(actor, "media.markPeople", { jobcenterId })),
  ]);
  return {
    picture: { id, key, width, height, widths, altText, credit, focalX, focalY },
    jobcenter: row.jobcenter,
    addedAt: createdAt,
    bytes,
    uses,
    marks,
    erasedAt,
    mayDescribe: !erasedAt && can(actor, "media.describe", { jobcenterId }),
    mayRemove: can(actor, "media.remove", { jobcenterId }) && uses.length === 0,
  };
}

async function marksOn(mediaId: string, jobcenterId: string, mayMark: boolean): Promise<PictureMarks> {
  const [marked, choices] = await Promise.all([
    peopleOn(mediaId, mayMark),
    mayMark ? personChoices(jobcenterId) : [],
  ]);
  return {
    people: marked,
    choices: choices.filter((choice) => marked.every((one) => one.id !== choice.id)),
    mayMark,
  };
}

async function peopleOn(mediaId: string, mayMark: boolean): Promise<MarkedPerson[]> {
  const rows = await db
    .select({
      id: people.id,
      name: nameOrErased,
      x: mediaPeople.pointX,
      y: mediaPeople.pointY,
      mayUnmark: sql<boolean>`(${mayMark} and not exists (select from withdrawn_people w where w.person_id = ${people.id}))`,
    })
    .from(people)
    .innerJoin(mediaPeople, eq(mediaPeople.personId, people.id))
    .where(eq(mediaPeople.mediaId, mediaId))
    .orderBy(people.name, people.id);
  return rows.map(({ x, y, ...person }) => ({
    ...person,
    point: x === null || y === null ? null : { x, y },
  }));
}

/** Whether the actor may see the picture with this key before it is public. */
export async function mayPreviewPicture(actor: Person, key: string): Promise<boolean> {
  const [picture] = await db.select({ jobcenterId: media.jobcenterId }).from(media).where(eq(media.key, key));
  return picture !== undefined && can(actor, "media.read", picture);
}

/** Posts that show the picture in a text the actor may read, with the title of the newest such text. */
async function usesOf(actor: Person, id: string): Promise<CroppedUse[]> {
  const isReadable = within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }) ?? sql`true`;
  const { rows } = await db.execute<CroppedUse>(sql`
    select posts.id as "postId",
      (select ${titleOrErased} from revisions where revisions.post_id = posts.id and ${isReadable} order by number desc limit 1) as title,
      exists (select from (select id, revision_id from public_posts union all select id, revision_id from public_twins) v
        join revision_media shown on shown.revision_id = v.revision_id
        where v.id = posts.id and shown.media_id = ${id}) as "isPublic",
      exists (select from revisions r join revision_media rm on rm.revision_id = r.id join media m on m.id = rm.media_id
        where r.post_id = posts.id and m.id = ${id} and (rm.focal_x, rm.focal_y) <> (m.focal_x, m.focal_y)
          and (r.id in (posts.public_revision_id, posts.next_revision_id) or r.state = 'submitted')) as "keepsCrop",
      not exists (select from revisions r where r.post_id = posts.id and r.state <> 'approved') as "isAtRest"
    from posts
    where exists (select from revisions join revision_media rm on rm.revision_id = revisions.id
      where revisions.post_id = posts.id and rm.media_id = ${id} and ${isReadable})
    order by posts.created_at desc, posts.id
    limit 100`);
  return rows;
}
