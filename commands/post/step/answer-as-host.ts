import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { postHosts } from "@/db/schema";
import type { HostAnswer } from "@/domain/mail/letter";
import { databaseTime } from "@/commands/step/database-time";
import { queueMails } from "@/commands/mail/step/queue-mail";
import type { LockedHosting } from "./lock-host";
import { inviterOf } from "./recipients";

/** Stores the answer of an invited Jobcenter and queues a letter to whoever invited it. */
export async function answerAsHost(
  tx: Transaction,
  { post, host }: LockedHosting,
  answer: HostAnswer,
): Promise<void> {
  const now = await databaseTime(tx);
  await tx
    .update(postHosts)
    .set(
      answer === "accepted" ? { acceptedAt: now, declinedAt: null } : { acceptedAt: null, declinedAt: now },
    )
    .where(and(eq(postHosts.postId, post.id), eq(postHosts.jobcenterId, host.jobcenterId)));
  await queueMails(tx, await inviterOf(tx, host.invitedBy, post.jobcenterId), "host_answered", {
    postId: post.id,
    jobcenterId: host.jobcenterId,
    answer,
  });
}
