import "server-only";
import { asc, eq, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, jobcenters, media, mediaPeople, people, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import type { PictureUse } from "@/domain/media/picture-use";
import type { PersonConsent, PersonDetail } from "@/domain/person/person-entry";
import { can } from "@/domain/policy";
import { stateOfConsent } from "./consent-state";
import { nameHits } from "./name-hits";
import { isHandedIn, isSeenByReaders } from "./seen-by-readers";
import { within } from "./within";

/** One person with everything that shows or names them, or null when the actor may not read it. */
export async function personOne(actor: Person, id: string): Promise<PersonDetail | null> {
  const [row] = await db
    .select({ person: people, jobcenter: jobcenters.shortName })
    .from(people)
    .innerJoin(jobcenters, eq(jobcenters.id, people.jobcenterId))
    .where(eq(people.id, id));
  if (!row || !can(actor, "person.read", row.person)) return null;
  const { jobcenterId, name, contact, language, bornOn, guardianName } = row.person;
  const [ofPerson, shown, pictures] = await Promise.all([consentsOf(id), postsOf(actor, id), picturesOf(id)]);
  const names = [...new Set([name, ...ofPerson.map(({ publicName }) => publicName)])];
  const hits = await nameHits(actor, jobcenterId, names);
  const known = new Set(shown.map(({ postId }) => postId));
  return {
    id,
    jobcenter: row.jobcenter,
    name,
    contact,
    language,
    bornOn,
    guardianName,
    consents: ofPerson,
    posts: shown,
    pictures,
    nameHits: hits.filter(({ postId }) => !known.has(postId)),
    mayExport: can(actor, "person.export", { jobcenterId }),
    canOpen: can(actor, "post.save", {
      jobcenterId,
      submittedBy: null,
      savedBy: null,
      hasOwnApproval: false,
    }),
  };
}

function consentsOf(personId: string): Promise<PersonConsent[]> {
  return db
    .select({
      id: consents.id,
      publicName: consents.publicName,
      state: stateOfConsent,
      validUntil: consents.validUntil,
    })
    .from(consents)
    .where(eq(consents.personId, personId))
    .orderBy(asc(consents.createdAt), consents.id);
}

/** Posts with a text the actor may read that names the person, or shows a picture on which they are marked. */
async function postsOf(actor: Person, personId: string): Promise<PictureUse[]> {
  const isReadable: SQL =
    within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }) ?? sql`true`;
  const { rows } = await db.execute<PictureUse>(sql`
    select posts.id as "postId", ${isSeenByReaders} as "isPublic",
      (select title from revisions where revisions.post_id = posts.id and ${isReadable} order by number desc limit 1) as title
    from posts
    where exists (select from revisions where revisions.post_id = posts.id and ${isReadable} and (
      exists (select from revision_consents rc join consents c on c.id = rc.consent_id
        where rc.revision_id = revisions.id and c.person_id = ${personId})
      or exists (select from revision_media rm join media_people mp on mp.media_id = rm.media_id
        where rm.revision_id = revisions.id and mp.person_id = ${personId})))
    order by posts.created_at desc, posts.id
    limit 100`);
  return rows;
}

function picturesOf(personId: string): Promise<LibraryPicture[]> {
  const { id, key, width, height, widths, altText, credit, focalX, focalY, createdAt } = media;
  return db
    .select({ id, key, width, height, widths, altText, credit, focalX, focalY })
    .from(media)
    .innerJoin(mediaPeople, eq(mediaPeople.mediaId, media.id))
    .where(eq(mediaPeople.personId, personId))
    .orderBy(asc(createdAt), id)
    .limit(100);
}
