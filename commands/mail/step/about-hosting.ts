import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts, jobcenters, mails, posts, revisions } from "@/db/schema";
import { timeRange } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { storedDetails } from "@/domain/post/details";
import { hostState } from "@/domain/post/hosting";
import { env } from "@/platform/env";
import type { Letter } from "@/platform/mail/letter";
import { hostAnswered } from "@/platform/mail/letters/host-answered";
import { hostInvited } from "@/platform/mail/letters/host-invited";
import { hostRemoved } from "@/platform/mail/letters/host-removed";
import { hostRow } from "@/commands/post/step/lock-host";

type MailRow = typeof mails.$inferSelect;

/**
 * Letters about Aktionen of several Jobcenter. Null when the post is gone, or the invitation answered or
 * withdrawn meanwhile.
 */
export async function aboutHosting(
  tx: Transaction,
  mail: MailRow,
  account: typeof accounts.$inferSelect,
): Promise<Letter | null> {
  const { postId, jobcenterId, answer } = mail.facts as Partial<LetterFacts["host_answered"]>;
  const [row] = await tx
    .select({ post: posts, home: jobcenters, revision: revisions })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(eq(posts.id, postId!))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) return null;
  const { post, home, revision } = row;
  const folder = `${env().APP_URL}/redaktion/beitraege`;
  if (mail.letter === "host_removed")
    return hostRemoved({ home: home.name, link: `${folder}/mitveranstaltung` });
  if (mail.letter === "host_answered") {
    const [guest] = await tx
      .select({ name: jobcenters.name })
      .from(jobcenters)
      .where(eq(jobcenters.id, jobcenterId!));
    return guest && answer
      ? hostAnswered({ title: revision.title, guest: guest.name, answer, link: `${folder}/${post.id}` })
      : null;
  }
  const host = account.jobcenterId && (await hostRow(tx, post.id, account.jobcenterId));
  if (!host || hostState(host) !== "invited") return null;
  const { isAllDay } = storedDetails("veranstaltung", revision.details).details;
  const when = revision.startsAt ? timeRange(revision.startsAt, revision.endsAt, isAllDay) : "";
  return hostInvited({
    title: revision.title,
    when,
    home: home.name,
    link: `${folder}/mitveranstaltung/${post.id}`,
  });
}
