import "server-only";
import type { QueueEntry } from "@/domain/post/queue-entry";
import { and, asc, count, eq, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { PostKind } from "@/domain/post/kind";
import { within } from "./within";

export type QueueFilter = { bundesland?: string; kind?: PostKind };
export type Queue = { entries: QueueEntry[]; open: number; embargoedToday: number; now: Date };

/** Far more than the posts of a week; a count shows when there are more. */
const longestQueue = 300;

/** Which waiting revisions the actor decides about, the own ones among them (four eyes: somebody else does). */
export function decidable(actor: Person): SQL | undefined {
  const { jobcenterId } = posts;
  const { hasOwnApproval } = jobcenters;
  return and(eq(revisions.state, "submitted"), within(actor, "queue.read", { jobcenterId, hasOwnApproval }));
}

/** What waits for a decision, oldest first. */
export async function reviewQueue(actor: Person, filter: QueueFilter = {}): Promise<Queue> {
  const rows = await db
    .select({
      postId: posts.id,
      title: revisions.title,
      kind: posts.kind,
      jobcenter: jobcenters.name,
      bundesland: jobcenters.bundesland,
      submittedAt: revisions.submittedAt,
      submittedBy: revisions.submittedBy,
      savedBy: revisions.savedBy,
      publicRevisionId: posts.publicRevisionId,
      twinOf: posts.twinOf,
      embargoUntil: revisions.embargoUntil,
    })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(
      and(
        decidable(actor),
        filter.bundesland ? eq(jobcenters.bundesland, filter.bundesland) : undefined,
        filter.kind ? eq(posts.kind, filter.kind) : undefined,
      ),
    )
    .orderBy(asc(revisions.submittedAt), asc(revisions.id))
    .limit(longestQueue);
  const [totals] = await db
    .select({
      open: count(),
      embargoedToday: sql<number>`count(*) filter (where (${revisions.embargoUntil} at time zone 'Europe/Berlin')::date = (now() at time zone 'Europe/Berlin')::date)::int`,
      now: sql<string>`now()`,
    })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(decidable(actor));
  return {
    entries: rows.map(({ submittedBy, savedBy, publicRevisionId, twinOf, submittedAt, ...row }) => ({
      ...row,
      submittedAt: submittedAt!,
      isTwin: twinOf !== null,
      isChange: publicRevisionId !== null,
      isOwn: submittedBy === actor.accountId || savedBy === actor.accountId,
    })),
    open: totals!.open,
    embargoedToday: totals!.embargoedToday,
    now: new Date(totals!.now),
  };
}

/** The neighbours of a post in the queue: null at its ends, both null when the post is not in the queue. */
export async function queueNeighbours(
  actor: Person,
  postId: string,
): Promise<{ previous: string | null; next: string | null }> {
  const rows = await db
    .select({ postId: posts.id })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(decidable(actor))
    .orderBy(asc(revisions.submittedAt), asc(revisions.id))
    .limit(longestQueue);
  const index = rows.findIndex((row) => row.postId === postId);
  if (index < 0) return { previous: null, next: rows[0]?.postId ?? null };
  return { previous: rows[index - 1]?.postId ?? null, next: rows[index + 1]?.postId ?? null };
}
