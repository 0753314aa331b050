import { and, count, eq, isNull, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { jobcenters, postHosts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { hostState, requireInvitable } from "@/domain/post/hosting";
import { NotReady } from "@/domain/refusals";
import { databaseTime } from "@/commands/step/database-time";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { hostRow, recordAtBoth } from "./step/lock-host";
import { lockPost } from "./step/lock-post";
import { peopleOf } from "./step/recipients";

/**
 * The Jobcenter of an Aktion invites another one to host it too. Readers see no change before it accepts.
 * Throws NotAllowed, NotReady (unknown Jobcenter, already invited, no title or start yet).
 */
export async function inviteHost(
  actor: Person,
  input: { postId: string; jobcenterId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.chooseHosts", subject);
    await requireJobcenter(tx, input.jobcenterId);
    const known = await hostRow(tx, post.id, input.jobcenterId);
    requireInvitable({
      kind: post.kind,
      isTwin: post.twinOf !== null,
      title: latest.title,
      startsAt: latest.startsAt,
      homeId: post.jobcenterId,
      guestId: input.jobcenterId,
      others: await othersOf(tx, post.id, input.jobcenterId),
      known: known && hostState(known),
    });
    const invited = {
      invitedAt: await databaseTime(tx),
      invitedBy: actor.accountId,
      acceptedAt: null,
      declinedAt: null,
    };
    await tx
      .insert(postHosts)
      .values({ postId: post.id, jobcenterId: input.jobcenterId, ...invited })
      .onConflictDoUpdate({ target: [postHosts.postId, postHosts.jobcenterId], set: invited });
    await recordAtBoth(tx, actor, "host.invite", post, input.jobcenterId);
    await queueMails(tx, await peopleOf(tx, input.jobcenterId), "host_invited", { postId: post.id });
  });
}

async function requireJobcenter(tx: Transaction, id: string): Promise<void> {
  const [found] = await tx
    .select({ id: jobcenters.id })
    .from(jobcenters)
    .where(
      and(
        eq(jobcenters.id, id),
        sql`(${jobcenters.validTo} is null or ${jobcenters.validTo} >= current_date)`,
      ),
    );
  if (!found)
    throw new NotReady([{ field: "host", message: "Bitte wählen Sie ein Jobcenter aus der Liste." }]);
}

async function othersOf(tx: Transaction, postId: string, jobcenterId: string): Promise<number> {
  const [row] = await tx
    .select({ hosts: count() })
    .from(postHosts)
    .where(
      and(eq(postHosts.postId, postId), ne(postHosts.jobcenterId, jobcenterId), isNull(postHosts.declinedAt)),
    );
  return row?.hosts ?? 0;
}
