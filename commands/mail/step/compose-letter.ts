import { desc, eq, sql } from "drizzle-orm";
import { makeLink, linkPath } from "@/commands/account/step/one-time-link";
import type { Transaction } from "@/db/client";
import { accounts, jobcenters, mails, posts, revisions } from "@/db/schema";
import { clockTime, longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { kindNames } from "@/domain/wording";
import { env } from "@/platform/env";
import { writeLetter, type Letter, type WrittenLetter } from "@/platform/mail/letter";
import { consentWithdrawn } from "@/platform/mail/letters/consent-withdrawn";
import { invitation } from "@/platform/mail/letters/invitation";
import { passwordReset } from "@/platform/mail/letters/password-reset";
import { postApproved } from "@/platform/mail/letters/post-approved";
import { postSentBack } from "@/platform/mail/letters/post-sent-back";
import { postSubmitted } from "@/platform/mail/letters/post-submitted";
import { postUnpublished } from "@/platform/mail/letters/post-unpublished";
import { aboutReport, answerToReader } from "./about-report";
import { aboutHosting } from "./about-hosting";
import { aboutParticipation } from "./about-participation";

type MailRow = typeof mails.$inferSelect;
type AccountRow = typeof accounts.$inferSelect;
export type Composed = { to: { name: string; address: string }; letter: WrittenLetter };

const address = (path: string) => `${env().APP_URL}${path}`;

/**
 * Writes a queued letter with what is true at this moment; one-time links are made here, so no token ever
 * waits in the queue. Null when nobody should get it any more: the account is locked, the invitation
 * accepted, the post gone.
 */
export async function composeLetter(tx: Transaction, mail: MailRow): Promise<Composed | null> {
  if (mail.letter === "report_answer") {
    const answer = await answerToReader(tx, mail);
    return (
      answer && {
        to: { name: "", address: answer.address },
        letter: writeLetter(answer.letter, { name: "" }),
      }
    );
  }
  const [account] =
    mail.accountId === null ? [] : await tx.select().from(accounts).where(eq(accounts.id, mail.accountId));
  if (!account || account.lockedAt) return null;
  const letter = await letterFor(tx, mail, account);
  return (
    letter && { to: { name: account.name, address: account.email }, letter: writeLetter(letter, account) }
  );
}

function letterFor(tx: Transaction, mail: MailRow, account: AccountRow): Promise<Letter | null> {
  switch (mail.letter) {
    case "invitation":
    case "password_reset":
      return aboutAccount(tx, mail, account);
    case "host_invited":
    case "host_answered":
    case "host_removed":
      return aboutHosting(tx, mail, account);
    case "report_received":
    case "report_reminder":
      return aboutReport(tx, mail);
    case "participation_reminder":
      return aboutParticipation(tx, mail, account);
    default:
      return aboutPost(tx, mail);
  }
}

async function aboutAccount(tx: Transaction, mail: MailRow, account: AccountRow): Promise<Letter | null> {
  const purpose = mail.letter === "invitation" ? "invitation" : "password_reset";
  if (purpose === "invitation" && account.passwordHash) return null;
  const link = address(linkPath(await makeLink(tx, account.id, purpose)));
  if (purpose === "password_reset") return passwordReset({ link });
  const [jobcenter] = account.jobcenterId
    ? await tx.select().from(jobcenters).where(eq(jobcenters.id, account.jobcenterId))
    : [];
  return invitation({ link, house: jobcenter?.name ?? "Deutscher Landkreistag" });
}

async function aboutPost(tx: Transaction, mail: MailRow): Promise<Letter | null> {
  const { postId, revisionId } = mail.facts as Partial<LetterFacts["post_sent_back"]>;
  const [row] = await tx
    .select({
      post: posts,
      revision: revisions,
      jobcenter: jobcenters,
      /** The part of the address behind the Jobcenter, where readers find it at this moment. */
      publicAt: sql<string | null>`coalesce(
        (select v.slug from public_posts v where v.id = ${posts.id}),
        (select t.original_slug || '/leichte-sprache' from public_twins t where t.id = ${posts.id}))`,
    })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, eq(revisions.postId, posts.id))
    .where(
      sql`${posts.id} = ${postId ?? null} and (${revisionId ?? null}::uuid is null or ${revisions.id} = ${revisionId ?? null})`,
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) return null;
  const { post, revision, jobcenter, publicAt } = row;
  const title = revision.title || "Ohne Titel";
  const inDesk = address(`/redaktion/beitraege/${post.id}`);
  // What was approved may be off again by now: then there is nothing left to announce.
  switch (mail.letter) {
    case "post_submitted":
      return postSubmitted({
        title,
        kind: kindNames[post.kind],
        jobcenter: jobcenter.name,
        link: address(`/redaktion/freigaben/${post.id}`),
      });
    case "post_sent_back":
      return postSentBack({ title, reason: revision.sentBackBecause ?? "", link: inDesk });
    case "post_approved":
      if (publicAt)
        return postApproved({
          title,
          link: address(`/jobcenter/${jobcenter.slug}/${publicAt}`),
          appears: null,
        });
      return (
        post.nextFrom &&
        postApproved({
          title,
          link: inDesk,
          appears: `${longDay(post.nextFrom)}, ${clockTime(post.nextFrom)}`,
        })
      );
    case "post_unpublished":
      return postUnpublished({
        title,
        jobcenter: jobcenter.name,
        reason: post.unpublishedBecause,
        link: inDesk,
      });
    case "consent_withdrawn":
      return consentWithdrawn({ jobcenter: jobcenter.name, link: inDesk });
    default:
      throw new Error(`no letter about a post: ${mail.letter}`);
  }
}
