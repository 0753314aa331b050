import "server-only";
import type { UnseenText } from "@/domain/consent/concerned-post";
import type { HistoryLine } from "@/domain/history-entry";
import type { Change } from "@/domain/post/change";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { peopleFactsOf } from "@/db/people-facts";
import { protagonistsOf, type Protagonist } from "@/db/protagonist-fact";
import { lostFiguresIn } from "@/db/referred-figures";
import { accounts, jobcenters, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { MarkedPicture } from "@/domain/person/person-entry";
import type { ShownPost } from "@/domain/post/shown-post";
import { formerPeople, type FormerPeople } from "@/domain/post/people-readiness";
import { checkPost, type Check } from "@/domain/post/readiness";
import { isHandedIn } from "@/domain/post/workflow";
import { can, type PostSubject } from "@/domain/policy";
import { changesBetween } from "./change";
import { cropChanges } from "./crop-change";
import { markedFaces } from "./marked-faces";
import { postHistory } from "./post-history";
import { shownRevision } from "./shown-revision";
import { originalOf, type Original } from "./twin";
import { unseenText } from "./unseen-text";

export type Review = {
  postId: string;
  version: number;
  revisionNumber: number;
  state: (typeof revisions.$inferSelect)["state"];
  submittedAt: Date | null;
  submittedBy: string;
  embargoUntil: Date | null;
  shown: ShownPost;
  /** Of a version in Leichte Sprache: the text of its original. */
  original: Original | null;
  /** Null when nothing of this post is public yet. */
  changes: { sinceRevision: number; lines: Change[] } | null;
  checks: Check[];
  protagonists: (Protagonist & { unseen: UnseenText | null })[];
  /** Its pictures on which somebody is marked. */
  faces: MarkedPicture[];
  /** People of earlier texts, when approving needs a confirmation. */
  former: FormerPeople | null;
  history: HistoryLine[];
  earlierReasons: { at: Date; reason: string }[];
  mayDecide: boolean;
  /** The reason why the actor cannot decide, when that may surprise. */
  isOwnSubmission: boolean;
  mayUnpublish: boolean;
  isPublicOrPlanned: boolean;
};

/**
 * Everything that is needed to decide about the newest revision of a post. Null when the actor may not
 * decide.
 */
export async function review(actor: Person, postId: string): Promise<Review | null> {
  const [row] = await db
    .select({
      post: posts,
      revision: revisions,
      submitter: accounts.name,
      hasOwnApproval: jobcenters.hasOwnApproval,
    })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .leftJoin(accounts, eq(accounts.id, revisions.submittedBy))
    .where(eq(posts.id, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) return null;
  const { post, revision, submitter, hasOwnApproval } = row;
  const subject: PostSubject = {
    jobcenterId: post.jobcenterId,
    submittedBy: revision.submittedBy,
    savedBy: revision.savedBy,
    hasOwnApproval,
  };
  if (!isHandedIn(revision.state) || !can(actor, "queue.read", subject)) return null;
  const manuscript = manuscriptIn(post.kind, revision);
  const [protagonists, lostFigures, people] = await Promise.all([
    protagonistsOf(db, revision.id),
    lostFiguresIn(db, revision.content),
    peopleFactsOf(db, { post, revisionId: revision.id }, manuscript),
  ]);
  const [shown, changes, history, earlierReasons, original, faces] = await Promise.all([
    shownRevision(revision.id),
    changesSincePublic(post, revision),
    postHistory(postId),
    reasonsOf(postId),
    post.twinOf ? originalOf(post.twinOf) : null,
    markedFaces(revision.id),
  ]);
  return {
    postId,
    version: revision.version,
    revisionNumber: revision.number,
    state: revision.state,
    submittedAt: revision.submittedAt,
    submittedBy: submitter ?? "",
    embargoUntil: revision.embargoUntil,
    shown,
    original: original ?? null,
    changes,
    history,
    earlierReasons,
    protagonists: await Promise.all(
      protagonists.map(async (one) => ({ ...one, unseen: await unseenText(revision.id, one.consentId) })),
    ),
    faces,
    former: formerPeople(people, protagonists.length > 0),
    checks: checkPost(manuscript, protagonists, lostFigures, people),
    mayDecide: revision.state === "submitted" && can(actor, "post.approve", subject),
    isOwnSubmission: revision.submittedBy === actor.accountId || revision.savedBy === actor.accountId,
    mayUnpublish: can(actor, "post.unpublish", subject),
    isPublicOrPlanned: post.publicRevisionId !== null || post.nextRevisionId !== null,
  };
}

async function changesSincePublic(
  post: typeof posts.$inferSelect,
  revision: typeof revisions.$inferSelect,
): Promise<Review["changes"]> {
  if (!post.publicRevisionId || post.publicRevisionId === revision.id) return null;
  const [shown] = await db.select().from(revisions).where(eq(revisions.id, post.publicRevisionId));
  return shown
    ? {
        sinceRevision: shown.number,
        lines: [
          ...changesBetween(manuscriptIn(post.kind, shown), manuscriptIn(post.kind, revision)),
          ...(await cropChanges(shown.id, revision.id)),
        ],
      }
    : null;
}

async function reasonsOf(postId: string): Promise<Review["earlierReasons"]> {
  const rows = await db
    .select({ at: revisions.sentBackAt, reason: revisions.sentBackBecause })
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(desc(revisions.sentBackAt));
  return rows.flatMap(({ at, reason }) => (at && reason ? [{ at, reason }] : []));
}
