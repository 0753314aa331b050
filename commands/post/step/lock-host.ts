import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { postHosts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { HistoryAction } from "@/domain/history-words";
import { authorise } from "@/domain/policy";
import { hostState, type HostState } from "@/domain/post/hosting";
import { NotAllowed } from "@/domain/refusals";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, lockPost, type LockedPost, type PostRow } from "./lock-post";

export type HostRow = typeof postHosts.$inferSelect;
export type LockedHosting = LockedPost & { host: HostRow; state: HostState };

/** The host row of a Jobcenter for a locked post, or null. */
export async function hostRow(tx: Transaction, postId: string, jobcenterId: string): Promise<HostRow | null> {
  const [row] = await tx
    .select()
    .from(postHosts)
    .where(and(eq(postHosts.postId, postId), eq(postHosts.jobcenterId, jobcenterId)));
  return row ?? null;
}

/**
 * Takes a row lock on a post to which the actor's own Jobcenter was invited. Throws NotAllowed for everybody
 * else: for them the invitation does not exist.
 */
export async function lockHosting(tx: Transaction, actor: Person, postId: string): Promise<LockedHosting> {
  const locked = await lockPost(tx, postId);
  const host = actor.jobcenterId === null ? null : await hostRow(tx, postId, actor.jobcenterId);
  if (!host) throw new NotAllowed("post.answerAsHost");
  authorise(actor, "post.answerAsHost", { jobcenterId: host.jobcenterId });
  return { ...locked, host, state: hostState(host) };
}

/** Writes two history entries: one for the post, and one for the other Jobcenter. */
export async function recordAtBoth(
  tx: Transaction,
  actor: Person,
  action: HistoryAction,
  post: PostRow,
  jobcenterId: string,
): Promise<void> {
  await recordHistory(tx, actor, action, historySubject(post), { jobcenterId });
  await recordHistory(
    tx,
    actor,
    action,
    { type: "jobcenter", id: jobcenterId, jobcenterId },
    { postId: post.id },
  );
}

/** Raises the edition when the post is public or planned, because readers see its hosts. */
export async function raiseEditionIfShown(tx: Transaction, post: PostRow): Promise<void> {
  if (post.publicRevisionId !== null || post.nextRevisionId !== null) await raiseEdition(tx);
}
