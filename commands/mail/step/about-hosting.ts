// Letters about Aktionen of several Jobcenter. Each is null when the post is gone.
import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobcenters, posts, revisions, type accounts } from "@/db/schema";
import { timeRange } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { storedDetails } from "@/domain/post/details";
import { hostState } from "@/domain/post/hosting";
import type { Letter } from "@/platform/mail/letter";
import { hostAnswered } from "@/platform/mail/letters/host-answered";
import { hostInvited } from "@/platform/mail/letters/host-invited";
import { hostRemoved } from "@/platform/mail/letters/host-removed";
import { hostRow } from "@/commands/post/step/lock-host";
import { address } from "./composer";
import { namePost } from "./name-post";

async function postOf(tx: Transaction, { postId }: { postId: string }) {
  const [row] = await tx
    .select({ post: posts, home: jobcenters, revision: revisions })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(eq(posts.id, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row;
}

export async function hostRemovedLetter(
  tx: Transaction,
  facts: LetterFacts["host_removed"],
): Promise<Letter | null> {
  const row = await postOf(tx, facts);
  if (!row) return null;
  return hostRemoved({ home: row.home.name, link: address("/redaktion/beitraege/mitveranstaltung") });
}

export async function hostAnsweredLetter(
  tx: Transaction,
  facts: LetterFacts["host_answered"],
): Promise<Letter | null> {
  const row = await postOf(tx, facts);
  const [guest] = await tx
    .select({ name: jobcenters.name })
    .from(jobcenters)
    .where(eq(jobcenters.id, facts.jobcenterId));
  if (!row || !guest) return null;
  return hostAnswered({
    named: (await namePost(tx, row.post, row.revision.title)).named,
    guest: guest.name,
    answer: facts.answer,
    link: address(`/redaktion/beitraege/${row.post.id}`),
  });
}

/** Null also when the invitation was answered or withdrawn meanwhile. */
export async function hostInvitedLetter(
  tx: Transaction,
  facts: LetterFacts["host_invited"],
  account: typeof accounts.$inferSelect,
): Promise<Letter | null> {
  const row = await postOf(tx, facts);
  if (!row) return null;
  const { post, home, revision } = row;
  const host = account.jobcenterId && (await hostRow(tx, post.id, account.jobcenterId));
  if (!host || hostState(host) !== "invited") return null;
  const { isAllDay } = storedDetails("veranstaltung", revision.details).details;
  const when = revision.startsAt ? timeRange(revision.startsAt, revision.endsAt, isAllDay) : "";
  return hostInvited({
    named: (await namePost(tx, post, revision.title)).named,
    when,
    home: home.name,
    link: address(`/redaktion/beitraege/mitveranstaltung/${post.id}`),
  });
}
