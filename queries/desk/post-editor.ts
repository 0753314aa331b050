import "server-only";
import { and, asc, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { picturesOf } from "@/db/content-hash";
import { manuscriptIn } from "@/db/manuscript";
import { referredFigures } from "@/db/referred-figures";
import { withdrawalsInPost } from "@/db/withdrawals-in-post";
import { aktionswochen, jobcenters, media, posts, revisions, series } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { figureIdsIn, type ReferredById } from "@/domain/figure/reference";
import type { PictureFiles } from "@/domain/media/picture";
import { can, type PostSubject } from "@/domain/policy";
import type { PostKind } from "@/domain/post/kind";
import type { Manuscript } from "@/domain/post/manuscript";
import type { RevisionState } from "@/domain/post/workflow";
import { isHandedIn, isKeptBack, isSeenByReaders } from "./seen-by-readers";
import { postSituation, type PostSituation } from "./post-situation";
import { within } from "./within";

type Choice = { id: string; title: string };

export type PostEditor = {
  postId: string;
  kind: PostKind;
  /** The original of a version in Leichte Sprache. */
  twinOf: string | null;
  jobcenterId: string;
  revision: { id: string; number: number; version: number; state: RevisionState; savedAt: Date };
  /** When the newest text was erased after a withdrawal. */
  erasedAt: Date | null;
  manuscript: Manuscript;
  pictures: Record<string, PictureFiles>;
  figures: ReferredById;
  isPublic: boolean;
  /** Approved and due, but not public because of a consent or an embargo. */
  isKeptBack: boolean;
  plannedFrom: Date | null;
  wasTakenOff: boolean;
  mayWrite: boolean;
  mayUnpublish: boolean;
  aktionswochen: Choice[];
  series: Choice[];
  ownContact: { name: string; position: string; phone: string; email: string } | null;
  ownPoints: { stark: string[]; sozial: string[]; vorort: string[] };
  situation: PostSituation;
  /** Withdrawn consents of people in the post, which the writer knows of from now on. */
  withdrawals: string[];
};

/**
 * A post at work: its newest revision and all that stands beside it. Null for who may not read it. The
 * Landkreistag sees the newest revision that was submitted or approved, never a draft.
 */
export async function postEditor(actor: Person, postId: string): Promise<PostEditor | null> {
  const [row] = await db
    .select({
      post: posts,
      jobcenter: jobcenters,
      revision: revisions,
      isPublic: isSeenByReaders,
      isKeptBack,
      isNextPlanned: sql<boolean>`coalesce(${posts.nextFrom}, ${posts.publicFrom}) > now()`,
    })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(
      and(eq(posts.id, postId), within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn })),
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) return null;
  const { post, jobcenter, revision, isPublic, isKeptBack: keptBack, isNextPlanned } = row;
  const subject: PostSubject = {
    jobcenterId: post.jobcenterId,
    submittedBy: revision.submittedBy,
    savedBy: revision.savedBy,
    hasOwnApproval: jobcenter.hasOwnApproval,
  };
  const manuscript = manuscriptIn(post.kind, revision);
  const pictureIds = picturesOf(manuscript);
  const [figures, pictures, weeks, ownSeries, situation, withdrawals] = await Promise.all([
    referredFigures(db, figureIdsIn(manuscript.content)),
    pictureIds.length === 0 ? [] : db.select().from(media).where(inArray(media.id, pictureIds)),
    db
      .select({ id: aktionswochen.id, title: aktionswochen.title })
      .from(aktionswochen)
      .where(
        or(
          gte(aktionswochen.endsOn, sql`current_date - 365`),
          manuscript.aktionswocheId ? eq(aktionswochen.id, manuscript.aktionswocheId) : undefined,
        ),
      )
      .orderBy(desc(aktionswochen.startsOn))
      .limit(20),
    db
      .select({ id: series.id, title: series.title })
      .from(series)
      .where(or(eq(series.jobcenterId, post.jobcenterId), isNull(series.jobcenterId)))
      .orderBy(asc(series.title), series.id)
      .limit(200),
    postSituation(post.id, post.jobcenterId, revision.id),
    withdrawalsInPost(db, post),
  ]);
  return {
    postId: post.id,
    kind: post.kind,
    twinOf: post.twinOf,
    jobcenterId: post.jobcenterId,
    revision: {
      id: revision.id,
      number: revision.number,
      version: revision.version,
      state: revision.state,
      savedAt: revision.savedAt,
    },
    erasedAt: revision.erasedAt,
    manuscript,
    figures,
    pictures: Object.fromEntries(
      pictures.map(({ id, key, width, height, widths }) => [id, { key, width, height, widths }]),
    ),
    isPublic,
    isKeptBack: keptBack,
    plannedFrom: isNextPlanned ? (post.nextFrom ?? post.publicFrom) : null,
    wasTakenOff:
      post.unpublishedAt !== null && post.publicRevisionId === null && post.nextRevisionId === null,
    mayWrite: can(actor, "post.save", subject),
    mayUnpublish:
      can(actor, "post.unpublish", subject) &&
      (post.publicRevisionId !== null || post.nextRevisionId !== null),
    aktionswochen: weeks,
    series: ownSeries,
    ownContact: jobcenter.pressContact,
    ownPoints: jobcenter.pillars,
    situation,
    withdrawals,
  };
}

/** The situation of a post for the panels of an open editor. Null when the actor may not write it. */
export async function ownPostSituation(actor: Person, postId: string): Promise<PostSituation | null> {
  const [row] = await db
    .select({ jobcenterId: posts.jobcenterId, revisionId: revisions.id })
    .from(posts)
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(eq(posts.id, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row || !can(actor, "post.save", { ...row, submittedBy: null, savedBy: null, hasOwnApproval: false }))
    return null;
  return postSituation(postId, row.jobcenterId, row.revisionId);
}
