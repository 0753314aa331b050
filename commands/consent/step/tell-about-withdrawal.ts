import { and, eq, sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { historySubject } from "@/commands/post/step/lock-post";
import { authorsOf } from "@/commands/post/step/recipients";
import { recordHistory } from "@/commands/step/record-history";
import type { Transaction } from "@/db/client";
import { posts, revisionConsents, revisions } from "@/db/schema";
import type { Actor } from "@/domain/account/role";

const isNewest = sql`${revisions.number} = (select max(number) from revisions newest
  where newest.post_id = ${posts.id})`;
const isShown = sql`${revisions.id} in (${posts.publicRevisionId}, ${posts.nextRevisionId})`;

const deeds = { consent_withdrawn: "post.personWithdrew", consent_narrowed: "post.personNarrowed" } as const;

/**
 * For every post whose newest, public or planned revision shows the person: queues letters to its authors,
 * and writes it into its history.
 */
export async function tellAboutWithdrawal(
  tx: Transaction,
  actor: Actor,
  { consentId, letter }: { consentId: string; letter: keyof typeof deeds },
): Promise<void> {
  const concerned = await tx
    .select({ post: posts, revision: revisions })
    .from(revisionConsents)
    .innerJoin(revisions, eq(revisions.id, revisionConsents.revisionId))
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(and(eq(revisionConsents.consentId, consentId), sql`(${isNewest} or ${isShown})`))
    .orderBy(posts.id, revisions.number);
  const byPost = new Map(concerned.map((entry) => [entry.post.id, entry]));
  for (const { post, revision } of byPost.values()) {
    await queueMails(tx, await authorsOf(tx, revision, post.jobcenterId), letter, { postId: post.id });
    await recordHistory(tx, actor, deeds[letter], historySubject(post));
  }
}
