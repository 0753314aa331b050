import { and, desc, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { contentHash, picturesOf } from "@/db/content-hash";
import { columnsOf, manuscriptIn } from "@/db/manuscript";
import { listPictures, suggestedFocalPoints } from "@/db/revision-pictures";
import { posts, revisionConsents, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { storedDetails } from "@/domain/post/details";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { emptyManuscript, type Manuscript } from "@/domain/post/manuscript";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { lockPost, type PostRow, type RevisionRow } from "./step/lock-post";

/**
 * Creates the version of a post in Leichte Sprache, or returns the one there is: a post has at most one. The
 * draft has the picture and the people of the newest approved revision, and none of its text. Throws
 * NotAllowed, NotPossibleNow (no revision was approved yet, or the post is such a version itself).
 */
export async function createTwin(actor: Person, input: { postId: string }): Promise<{ postId: string }> {
  return db.transaction(async (tx) => {
    const { post: original, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.save", subject);
    const [existing] = await tx.select({ id: posts.id }).from(posts).where(eq(posts.twinOf, original.id));
    if (existing) return { postId: existing.id };
    const [approved] = await tx
      .select()
      .from(revisions)
      .where(and(eq(revisions.postId, original.id), eq(revisions.state, "approved")))
      .orderBy(desc(revisions.number))
      .limit(1);
    if (original.twinOf || !approved) {
      throw new NotPossibleNow(
        "no original to put in other words",
        "Eine Fassung in Leichter Sprache ist möglich, sobald der Beitrag freigegeben ist.",
      );
    }
    const twinId = await openTwin(tx, actor, original, approved);
    await recordHistory(
      tx,
      actor,
      "post.create",
      { type: "post", id: twinId, jobcenterId: original.jobcenterId },
      { kind: original.kind, twinOf: original.id },
    );
    return { postId: twinId };
  });
}

async function openTwin(
  tx: Transaction,
  actor: Person,
  { id: twinOf, kind, jobcenterId }: PostRow,
  approved: RevisionRow,
): Promise<string> {
  const { leadPicture, showsNoPerson } = manuscriptIn(kind, approved);
  const manuscript: Manuscript = {
    ...emptyManuscript(kind),
    ...storedDetails(kind, approved.details),
    leadPicture,
    showsNoPerson,
    leichteSprache: newLeichteSprache(approved.number),
  };
  const focalPoints = await suggestedFocalPoints(tx, picturesOf(manuscript));
  const [twin] = await tx
    .insert(posts)
    // This slug is never public: the address is made from that of the original.
    .values({ kind, jobcenterId, twinOf, slug: `leichte-sprache-${twinOf}`, createdBy: actor.accountId })
    .returning({ id: posts.id });
  const [draft] = await tx
    .insert(revisions)
    .values({
      postId: twin!.id,
      number: 1,
      ...columnsOf(manuscript),
      contentHash: contentHash(manuscript, focalPoints),
      createdBy: actor.accountId,
      savedBy: actor.accountId,
    })
    .returning({ id: revisions.id });
  const revisionId = draft!.id;
  await listPictures(tx, revisionId, focalPoints);
  // The same people; each must still confirm the new text (B-023).
  const people = await tx
    .select({ consentId: revisionConsents.consentId, toldKinds: revisionConsents.toldKinds })
    .from(revisionConsents)
    .where(eq(revisionConsents.revisionId, approved.id));
  if (people.length > 0)
    await tx.insert(revisionConsents).values(people.map((person) => ({ ...person, revisionId })));
  return twin!.id;
}
