import "server-only";
import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, erasures, jobcenters, media, mediaPeople, people, postPeople, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import type { PictureUse } from "@/domain/media/picture-use";
import type { DoneErasure, PendingErasure, PersonConsent, PersonDetail } from "@/domain/person/person-entry";
import { can } from "@/domain/policy";
import { stateOfConsent } from "./consent-state";
import { nameOrErased, publicNameOrErased, titleOrErased } from "./erased-words";
import { nameHits, undecidedPosts } from "./name-hits";
import { isHandedIn, isSeenByReaders } from "./seen-by-readers";
import { within } from "./within";

/** One person with everything that shows or names them, or null when the actor may not read it. */
export async function personOne(actor: Person, id: string): Promise<PersonDetail | null> {
  const [row] = await db
    .select({ person: people, name: nameOrErased, jobcenter: jobcenters.shortName })
    .from(people)
    .innerJoin(jobcenters, eq(jobcenters.id, people.jobcenterId))
    .where(eq(people.id, id));
  if (!row || !can(actor, "person.read", row.person)) return null;
  const { jobcenterId, name, contact, language, bornOn, guardianName, erasedAt } = row.person;
  const [ofPerson, shown, pictures] = await Promise.all([consentsOf(id), postsOf(actor, id), picturesOf(id)]);
  const names = [...new Set([name, ...ofPerson.map(({ publicName }) => publicName)])];
  const hits = erasedAt ? await undecidedPosts(actor, id) : await nameHits(actor, jobcenterId, names);
  const pending = await pendingErasure(actor, row.person);
  const known = new Set([...shown.map(({ postId }) => postId), ...(await namesakePosts(id))]);
  return {
    id,
    jobcenter: row.jobcenter,
    name: row.name,
    contact,
    language,
    bornOn,
    guardianName,
    consents: ofPerson,
    posts: shown,
    pictures,
    nameHits: hits.filter(({ postId }) => !known.has(postId)),
    mayExport: can(actor, "person.export", { jobcenterId }),
    mayDecideNames:
      (pending !== null || erasedAt !== null) && can(actor, "person.decideName", { jobcenterId }),
    pendingErasure: pending,
    doneErasure: await doneErasure(id),
    canOpen: can(actor, "post.save", {
      jobcenterId,
      submittedBy: null,
      savedBy: null,
      hasOwnApproval: false,
    }),
  };
}

async function pendingErasure(
  actor: Person,
  { id, jobcenterId }: typeof people.$inferSelect,
): Promise<PendingErasure | null> {
  const { rows } = await db.execute<{ withdrawn_at: string; due_at: string }>(
    sql`select withdrawn_at, due_at from erasures_due where person_id = ${id}`,
  );
  return rows[0]
    ? {
        withdrawnAt: new Date(rows[0].withdrawn_at),
        dueAt: new Date(rows[0].due_at),
        mayErase: can(actor, "person.erase", { jobcenterId }),
      }
    : null;
}

async function doneErasure(personId: string): Promise<DoneErasure | null> {
  const { erasedAt, because, revisions, pictures } = erasures;
  const all = await db
    .select({ erasedAt, because, revisions, pictures })
    .from(erasures)
    .where(eq(erasures.personId, personId))
    .orderBy(asc(erasedAt));
  const [first] = all;
  const total = (part: "revisions" | "pictures") => all.reduce((sum, one) => sum + one[part], 0);
  return first ? { ...first, revisions: total("revisions"), pictures: total("pictures") } : null;
}

function consentsOf(personId: string): Promise<PersonConsent[]> {
  return db
    .select({
      id: consents.id,
      publicName: publicNameOrErased,
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
      (select ${titleOrErased} from revisions where revisions.post_id = posts.id and ${isReadable} order by number desc limit 1) as title
    from posts
    where exists (select from revisions where revisions.post_id = posts.id and ${isReadable} and (
      exists (select from post_people pp where pp.post_id = posts.id and pp.person_id = ${personId} and pp.is_meant)
      or exists (select from revision_consents rc join consents c on c.id = rc.consent_id
        where rc.revision_id = revisions.id and c.person_id = ${personId})
      or exists (select from revision_media rm join media_people mp on mp.media_id = rm.media_id
        where rm.revision_id = revisions.id and mp.person_id = ${personId})))
    order by posts.created_at desc, posts.id
    limit 100`);
  return rows;
}

async function namesakePosts(personId: string): Promise<string[]> {
  const rows = await db
    .select({ id: postPeople.postId })
    .from(postPeople)
    .where(and(eq(postPeople.personId, personId), eq(postPeople.isMeant, false)));
  return rows.map(({ id }) => id);
}

function picturesOf(personId: string): Promise<LibraryPicture[]> {
  const { id, key, width, height, widths, altText, credit, focalX, focalY, createdAt } = media;
  return db
    .select({ id, key, width, height, widths, altText, credit, focalX, focalY })
    .from(media)
    .innerJoin(mediaPeople, eq(mediaPeople.mediaId, media.id))
    .where(and(eq(mediaPeople.personId, personId), isNull(media.erasedAt)))
    .orderBy(asc(createdAt), id)
    .limit(100);
}
