// Letters about a post. Each is null when the post is gone.
import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobcenters, posts, revisions } from "@/db/schema";
import { clockTime, longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import { kindNames } from "@/domain/wording";
import type { Letter } from "@/platform/mail/letter";
import { consentNarrowed, consentWithdrawn } from "@/platform/mail/letters/consent-withdrawn";
import { postApproved } from "@/platform/mail/letters/post-approved";
import { postSentBack } from "@/platform/mail/letters/post-sent-back";
import { postSubmitted } from "@/platform/mail/letters/post-submitted";
import { postUnpublished } from "@/platform/mail/letters/post-unpublished";
import { viewingAnswered } from "@/platform/mail/letters/viewing-answered";
import { address } from "./composer";
import { namePost } from "./name-post";

type AboutPost = { postId: string; revisionId?: string };

/** The post with one revision: the one that is named, or else the newest. */
async function postOf(tx: Transaction, { postId, revisionId }: AboutPost) {
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
      sql`${posts.id} = ${postId} and (${revisionId ?? null}::uuid is null or ${revisions.id} = ${revisionId ?? null})`,
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  return (
    row && {
      ...row,
      ...(await namePost(tx, row.post, row.revision.title)),
      kind: kindNames[row.post.kind],
      inDesk: address(`/redaktion/beitraege/${row.post.id}`),
    }
  );
}

type PostFound = NonNullable<Awaited<ReturnType<typeof postOf>>>;

const about =
  <Facts extends AboutPost>(write: (found: PostFound) => Letter | null) =>
  async (tx: Transaction, facts: Facts): Promise<Letter | null> => {
    const found = await postOf(tx, facts);
    return found ? write(found) : null;
  };

export const postSubmittedLetter = about<LetterFacts["post_submitted"]>(({ post, named, kind, jobcenter }) =>
  postSubmitted({ named, kind, jobcenter: jobcenter.name, link: address(`/redaktion/freigaben/${post.id}`) }),
);

export const postSentBackLetter = about<LetterFacts["post_sent_back"]>(
  ({ named, isAboutPeople, kind, jobcenter, revision, inDesk }) =>
    postSentBack({
      named,
      kind,
      jobcenter: jobcenter.name,
      reason: isAboutPeople ? null : (revision.sentBackBecause ?? ""),
      link: inDesk,
    }),
);

/** Null when the post was taken offline after its approval: then there is nothing to announce. */
export const postApprovedLetter = about<LetterFacts["post_approved"]>(
  ({ post: { nextFrom }, named, isAboutPeople, kind, jobcenter, publicAt, inDesk }) => {
    if (!publicAt && !nextFrom) return null;
    const isLinkForReaders = publicAt !== null && !isAboutPeople;
    return postApproved({
      named,
      kind,
      jobcenter: jobcenter.name,
      isLinkForReaders,
      link: isLinkForReaders ? address(`/jobcenter/${jobcenter.slug}/${publicAt}`) : inDesk,
      appears: publicAt || !nextFrom ? null : `${longDay(nextFrom)}, ${clockTime(nextFrom)}`,
    });
  },
);

export const postUnpublishedLetter = about<LetterFacts["post_unpublished"]>(
  ({ post, named, isAboutPeople, kind, jobcenter, inDesk }) =>
    postUnpublished({
      named,
      kind,
      jobcenter: jobcenter.name,
      reason: isAboutPeople ? null : post.unpublishedBecause,
      link: inDesk,
    }),
);

export const viewingAnsweredLetter = about<LetterFacts["viewing_answered"]>(({ inDesk }) =>
  viewingAnswered({ link: inDesk }),
);

export const consentNarrowedLetter = about<LetterFacts["consent_narrowed"]>(({ jobcenter, inDesk }) =>
  consentNarrowed({ jobcenter: jobcenter.name, link: inDesk }),
);

export const consentWithdrawnLetter = about<LetterFacts["consent_withdrawn"]>(({ jobcenter, inDesk }) =>
  consentWithdrawn({ jobcenter: jobcenter.name, link: inDesk }),
);
