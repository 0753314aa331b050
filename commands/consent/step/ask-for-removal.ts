import { sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { peopleOf } from "@/commands/post/step/recipients";
import type { Transaction } from "@/db/client";
import { removalTasks } from "@/db/schema";
import type { ConsentChannel } from "@/domain/consent/consent";
import { endedUses, type ExternalUseKind, removalDueOn } from "@/domain/consent/external-use";
import { berlinDay } from "@/domain/date-words";

type Ended = { consentId: string; /** Null: all of them. */ closes: readonly ConsentChannel[] | null };

/**
 * Makes a task for every use outside the portal that an ended consent no longer allows, and tells each
 * Jobcenter that has one; in the transaction of the withdrawal (B-028, B-035). A use of which the consent was
 * asked before gets no second task.
 */
export async function askForRemoval(tx: Transaction, { consentId, closes }: Ended, now: Date): Promise<void> {
  const { rows } = await tx.execute<{ useId: string; jobcenterId: string; kind: ExternalUseKind }>(sql`
    select u.id as "useId", u.jobcenter_id as "jobcenterId", u.kind
    from external_uses u join posts p on p.id = u.post_id
    where u.kind in ${[...endedUses(closes), null]} and exists (
      select from posts text join revisions r on r.post_id = text.id
      where coalesce(text.twin_of, text.id) = coalesce(p.twin_of, p.id) and (
        exists (select from revision_consents rc where rc.revision_id = r.id and rc.consent_id = ${consentId})
        or ${closes === null} and exists (
          select from consents c join media_people mp on mp.person_id = c.person_id
          join revision_media rm on rm.media_id = mp.media_id
          where c.id = ${consentId} and rm.revision_id = r.id)))
    order by u.used_on, u.id`);
  await makeTasks(tx, consentId, rows, now);
}

/** The tasks that a use gets at once because somebody in its post withdrew before it was entered. */
export async function askForRemovalOf(
  tx: Transaction,
  use: { id: string; postId: string; jobcenterId: string; kind: ExternalUseKind },
  now: Date,
): Promise<void> {
  const { rows } = await tx.execute<{ consentId: string; closes: ConsentChannel[] | null }>(sql`
    select distinct e.consent_id as "consentId", e.closes
    from posts p join posts text on coalesce(text.twin_of, text.id) = coalesce(p.twin_of, p.id)
    join revisions r on r.post_id = text.id join revision_consents rc on rc.revision_id = r.id
    join consent_events e on e.consent_id = rc.consent_id and e.kind in ('withdrawn', 'narrowed')
    where p.id = ${use.postId}`);
  for (const { consentId, closes } of rows)
    if (endedUses(closes).includes(use.kind))
      await makeTasks(tx, consentId, [{ useId: use.id, jobcenterId: use.jobcenterId, kind: use.kind }], now);
}

type EndedUse = { useId: string; jobcenterId: string; kind: ExternalUseKind };

async function makeTasks(tx: Transaction, consentId: string, uses: EndedUse[], now: Date): Promise<void> {
  if (uses.length === 0) return;
  const made = await tx
    .insert(removalTasks)
    .values(
      uses.map(({ useId, jobcenterId, kind }) => ({
        useId,
        consentId,
        jobcenterId,
        dueOn: removalDueOn(kind, berlinDay(now)),
      })),
    )
    .onConflictDoNothing()
    .returning();
  // One letter for each Jobcenter, about the task that is due first: it leads to the list of all.
  const first = new Map(
    made.toSorted((one, other) => (one.dueOn < other.dueOn ? 1 : -1)).map((task) => [task.jobcenterId, task]),
  );
  for (const { id, jobcenterId } of first.values())
    await queueMails(tx, await peopleOf(tx, jobcenterId), "removal_due", { taskId: id });
}
