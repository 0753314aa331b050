import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { peopleFactsOf } from "@/db/people-facts";
import { protagonistsOf } from "@/db/protagonist-fact";
import { lostFiguresIn } from "@/db/referred-figures";
import type { Person } from "@/domain/account/role";
import { requireReadiness } from "@/domain/post/readiness";
import { requireVersion, take } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { databaseTime } from "@/commands/step/database-time";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { holdPeople } from "./step/hold-people";
import { historySubject, lockPost, updateRevision } from "./step/lock-post";
import { moderators } from "./step/recipients";
import { requireFreeNumber } from "./step/require-free-number";
import { requireResponsibleBody } from "./step/require-responsible-body";

/**
 * Submits the open revision in the version on the screen. Throws NotAllowed, NotPossibleNow (changed
 * meanwhile, or the page of the Jobcenter does not name who is responsible), NotReady (what is missing,
 * issues per field).
 */
export async function submitPost(actor: Person, input: { postId: string; version: number }): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.submit", subject);
    requireVersion(latest.version, input.version);
    const state = take("submit", latest.state);
    const manuscript = manuscriptIn(post.kind, latest);
    await holdPeople(tx, post, latest, manuscript);
    requireReadiness(
      manuscript,
      await protagonistsOf(tx, latest.id),
      await lostFiguresIn(tx, latest.content),
      await peopleFactsOf(tx, { post, revisionId: latest.id }, manuscript),
    );
    await requireResponsibleBody(tx, post.jobcenterId);
    await requireFreeNumber(tx, post, manuscript);
    await updateRevision(tx, latest, {
      state,
      submittedBy: actor.accountId,
      submittedAt: await databaseTime(tx),
    });
    await recordHistory(tx, actor, "post.submit", historySubject(post), { version: latest.version });
    await queueMails(tx, await moderators(tx), "post_submitted", { postId: post.id });
  });
}
