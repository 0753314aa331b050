import "server-only";
import { and, count, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import {
  accounts,
  consents,
  jobcenters,
  jobcenterUpkeep,
  mails,
  postHosts,
  posts,
  revisions,
} from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isConfirmationDue } from "@/domain/campaign/participation";
import { can, canAtHome, mayList } from "@/domain/policy";
import { endsSoon } from "./consent-list";
import { openRemovals } from "./external-uses";
import { unattendedBarriers, waitingReports } from "./report-list";
import { decidable } from "./review-queue";
import { isHandedIn } from "./seen-by-readers";
import { twinCoverage } from "./twin";
import { erasuresOverdue, namesUndecided, type UndecidedNames } from "./waiting-erasures";
import { within } from "./within";

export type Waiting = {
  /** Revisions the actor may decide about. */
  reviews: number;
  /** When the oldest of them was submitted. */
  oldestReview: Date | null;
  /** Of the own Jobcenter: */
  sentBack: number;
  drafts: number;
  submitted: number;
  /** Invitations to host an Aktion of another Jobcenter too. */
  hostInvitations: number;
  /** Public posts, how many of them have a version in Leichte Sprache, and how many of these are out of date. */
  leichteSprache: { posts: number; twins: number; stale: number };
  /** Consents that end within sixty days. */
  endingConsents: number;
  /** Invited people who have not chosen a password within a week. */
  lapsedInvitations: number;
  /** True when the lead has not confirmed contact and page for half a year. */
  isConfirmationDue: boolean;
  /** People who withdrew and whose content should have been erased more than a day ago. */
  overdueErasures: number;
  undecidedNames: UndecidedNames;
  /** Mails that were given up; for the administration. */
  givenUpMails: number;
  /** Open reports that the actor may read; how many are overdue; how many withdraw a consent. */
  reports: { open: number; overdue: number; withdrawals: number };
  /** Whom outside the portal to ask for removal after a withdrawal, and the first day that is due. */
  removals: { open: number; dueOn: string | null };
  /** Open barrier reports without an appointed contact; for the administration. */
  unattendedBarriers: number;
};

/** What waits for the actor. Asked once per request, for the navigation and the first page. */
export const whatWaits = cache(async (actor: Person): Promise<Waiting> => {
  const [
    reviews,
    own,
    hostInvitations,
    leichteSprache,
    endingConsents,
    people,
    isUnconfirmed,
    letters,
    reports,
    barriers,
    removals,
    erasures,
    names,
  ] = await Promise.all([
    waitingReviews(actor),
    ownPosts(actor),
    invitationsToHost(actor),
    actor.jobcenterId && canAtHome(actor, "post.create")
      ? twinCoverage(actor.jobcenterId)
      : { posts: 0, twins: 0, stale: 0 },
    consentsEnding(actor),
    lapsedInvitations(actor),
    confirmationDue(actor),
    givenUpMails(actor),
    waitingReports(actor),
    unattendedBarriers(actor),
    openRemovals(actor),
    erasuresOverdue(actor),
    namesUndecided(actor),
  ]);
  return {
    ...reviews,
    ...own,
    hostInvitations,
    leichteSprache,
    endingConsents,
    lapsedInvitations: people,
    isConfirmationDue: isUnconfirmed,
    givenUpMails: letters,
    reports,
    unattendedBarriers: barriers,
    removals,
    overdueErasures: erasures,
    undecidedNames: names,
  };
});

async function waitingReviews(actor: Person) {
  const [row] = await db
    .select({ reviews: count(), oldest: sql<string | null>`min(${revisions.submittedAt})` })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(decidable(actor));
  return { reviews: row?.reviews ?? 0, oldestReview: row?.oldest ? new Date(row.oldest) : null };
}

async function ownPosts(actor: Person) {
  const counts = { sentBack: 0, drafts: 0, submitted: 0 };
  if (!actor.jobcenterId || !canAtHome(actor, "post.create")) return counts;
  const rows = await db
    .select({ state: revisions.state, posts: count() })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(
      and(
        within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }),
        eq(posts.jobcenterId, actor.jobcenterId),
        inArray(revisions.state, ["draft", "submitted", "sent_back"]),
      ),
    )
    .groupBy(revisions.state);
  for (const row of rows) {
    if (row.state === "sent_back") counts.sentBack = row.posts;
    if (row.state === "draft") counts.drafts = row.posts;
    if (row.state === "submitted") counts.submitted = row.posts;
  }
  return counts;
}

async function invitationsToHost(actor: Person): Promise<number> {
  if (!mayList(actor, "hosting.read")) return 0;
  const isOpen = and(isNull(postHosts.acceptedAt), isNull(postHosts.declinedAt));
  return db.$count(postHosts, and(within(actor, "hosting.read", postHosts), isOpen));
}

async function consentsEnding(actor: Person): Promise<number> {
  return actor.jobcenterId === null
    ? 0
    : db.$count(
        consents,
        and(within(actor, "consent.read", consents), eq(consents.jobcenterId, actor.jobcenterId), endsSoon),
      );
}

async function lapsedInvitations(actor: Person): Promise<number> {
  if (!mayList(actor, "account.read")) return 0;
  const [row] = await db
    .select({ people: count() })
    .from(accounts)
    .where(
      and(
        isNull(accounts.passwordHash),
        isNull(accounts.oidcSubject),
        isNull(accounts.lockedAt),
        lt(accounts.createdAt, sql`now() - interval '7 days'`),
        within(actor, "account.read", accounts),
      ),
    );
  return row?.people ?? 0;
}

async function confirmationDue(actor: Person): Promise<boolean> {
  const { jobcenterId } = actor;
  if (jobcenterId === null || !can(actor, "jobcenter.edit", { jobcenterId })) return false;
  const [upkeep] = await db
    .select()
    .from(jobcenterUpkeep)
    .where(eq(jobcenterUpkeep.jobcenterId, jobcenterId));
  return isConfirmationDue(upkeep?.confirmedAt ?? null, new Date());
}

async function givenUpMails(actor: Person): Promise<number> {
  if (!can(actor, "mail.read", {})) return 0;
  const [row] = await db.select({ mails: count() }).from(mails).where(isNotNull(mails.givenUpAt));
  return row?.mails ?? 0;
}
