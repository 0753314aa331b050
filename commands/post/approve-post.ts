import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { peopleFactsOf } from "@/db/people-facts";
import { type Protagonist, protagonistsOf } from "@/db/protagonist-fact";
import { lostFiguresIn } from "@/db/referred-figures";
import { posts } from "@/db/schema";
import { isOfJobcenter, type Person } from "@/domain/account/role";
import { confirmationIssue, formerPeople } from "@/domain/post/people-readiness";
import { requireReadiness } from "@/domain/post/readiness";
import { requireVersion, take } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { databaseTime } from "@/commands/step/database-time";
import { supersedeConsents } from "@/commands/consent/step/supersede-consents";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { giveAddress } from "./step/give-address";
import { holdPeople } from "./step/hold-people";
import { historySubject, lockPost, updateRevision, type PostRow, type RevisionRow } from "./step/lock-post";
import { authorsOf } from "./step/recipients";
import { requireResponsibleBody } from "./step/require-responsible-body";
import { requireAgreement } from "./step/require-agreement";
import { settlePlan } from "./step/settle-plan";

/**
 * Approves exactly the version on the screen and publishes it at once, at `publishAt`, or after its embargo.
 * Returns from when it is public, and whether readers see it now. Throws NotAllowed (four-eyes rule),
 * NotPossibleNow (changed or decided meanwhile, the page of the Jobcenter does not name who is responsible,
 * or the Jobcenter has not signed the agreement), NotReady (a consent no longer holds, the time has passed,
 * or `confirmsNobody` is missing: somebody of whom an earlier text told can no longer be recognised).
 */
export async function approvePost(
  actor: Person,
  input: { postId: string; version: number; publishAt?: Date | null; confirmsNobody?: boolean },
): Promise<{ publicFrom: Date; isPublicNow: boolean }> {
  return db.transaction(async (tx) => {
    const { post: locked, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.approve", subject);
    requireVersion(latest.version, input.version);
    const state = take("approve", latest.state);
    const manuscript = manuscriptIn(locked.kind, latest);
    await holdPeople(tx, locked, latest, manuscript);
    const protagonists = await protagonistsOf(tx, latest.id);
    const people = await peopleFactsOf(tx, { post: locked, revisionId: latest.id }, manuscript);
    requireOtherThanCorrector(actor, protagonists);
    requireReadiness(manuscript, protagonists, await lostFiguresIn(tx, latest.content), people);
    const former = formerPeople(people, protagonists.length > 0);
    if (former && !input.confirmsNobody) throw new NotReady([confirmationIssue]);
    await requireResponsibleBody(tx, locked.jobcenterId);
    await requireAgreement(tx, locked.jobcenterId);
    const now = await databaseTime(tx);
    // A planned revision whose time came while no job ran is published before the next plan replaces it
    // (E-006).
    const post = locked.nextFrom && locked.nextFrom <= now ? await settlePlan(tx, locked) : locked;
    const publicFrom = publicationMoment(now, input.publishAt ?? null, latest.embargoUntil);
    await updateRevision(tx, latest, { state, approvedBy: actor.accountId, approvedAt: now });
    // While another revision is public, the address must not show the planned title (C-012).
    if (publicFrom <= now || !wasPublic(post, now)) await giveAddress(tx, post, latest);
    await pointTo(tx, post, latest, publicFrom, now, isOfJobcenter(actor.role));
    if (publicFrom <= now) await supersedeConsents(tx, actor, latest.id);
    await raiseEdition(tx);
    await recordHistory(tx, actor, "post.approve", historySubject(post), {
      version: latest.version,
      contentHash: latest.contentHash,
      publicFrom: publicFrom.toISOString(),
      ...(former ? { confirmedNobody: true } : {}),
    });
    await queueMails(tx, await authorsOf(tx, latest, post.jobcenterId), "post_approved", { postId: post.id });
    return { publicFrom, isPublicNow: publicFrom <= now && (await isReadableBeside(tx, post)) };
  });
}

/** Four eyes (D-035): who confirmed a correction instead of the portrayed person does not approve it. */
function requireOtherThanCorrector(actor: Person, protagonists: Protagonist[]): void {
  if (protagonists.some(({ correctedBy }) => correctedBy === actor.accountId))
    throw new NotPossibleNow(
      "confirmed the correction",
      "Sie haben selbst eine Korrektur bestätigt. Bitte lassen Sie jemand anderen freigeben.",
    );
}

/** A version in Leichte Sprache is public only while its original is; other posts depend on no other post. */
async function isReadableBeside(tx: Transaction, post: PostRow): Promise<boolean> {
  if (!post.twinOf) return true;
  const { rows } = await tx.execute(sql`select 1 from public_twins where id = ${post.id}`);
  return rows.length > 0;
}

const wasPublic = (post: PostRow, now: Date) => post.firstPublicAt !== null && post.firstPublicAt <= now;

/**
 * The latest of now, the wished time and the end of the embargo. Throws NotReady when the wished time has
 * passed.
 */
function publicationMoment(now: Date, wished: Date | null, embargoUntil: Date | null): Date {
  if (wished && wished < now) {
    throw new NotReady([
      {
        field: "publishAt",
        message:
          "Dieser Zeitpunkt ist schon vorbei. Bitte wählen Sie einen späteren, oder veröffentlichen Sie sofort.",
      },
    ]);
  }
  return new Date(Math.max(now.getTime(), wished?.getTime() ?? 0, embargoUntil?.getTime() ?? 0));
}

async function pointTo(
  tx: Transaction,
  post: PostRow,
  revision: RevisionRow,
  publicFrom: Date,
  now: Date,
  isOwnApproval: boolean,
): Promise<void> {
  await tx
    .update(posts)
    .set({
      ...(publicFrom <= now
        ? { publicRevisionId: revision.id, publicFrom, nextRevisionId: null, nextFrom: null }
        : { nextRevisionId: revision.id, nextFrom: publicFrom }),
      firstPublicAt: wasPublic(post, now) ? post.firstPublicAt : publicFrom,
      unpublishedAt: null,
      unpublishedBecause: null,
      isForReviewAfterwards: isOwnApproval,
    })
    .where(eq(posts.id, post.id));
}
