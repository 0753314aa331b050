import { sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/account/role";

/**
 * Ends the earlier consents that those of a revision replace; called when the revision becomes public
 * (B-021). An earlier consent that another public or planned revision needs stays valid until that one is
 * replaced too.
 */
export async function supersedeConsents(tx: Transaction, actor: Actor, revisionId: string): Promise<void> {
  const accountId = actor.kind === "person" ? actor.accountId : null;
  const { rows } = await tx.execute<{ id: string; jobcenterId: string }>(sql`
    with ended as (
      insert into consent_events (consent_id, kind, account_id)
      select distinct newer.replaces, 'superseded'::consent_event_kind, ${accountId}::uuid
      from revision_consents shown join consents newer on newer.id = shown.consent_id
      where shown.revision_id = ${revisionId} and newer.replaces is not null
        and not exists (
          select from revision_consents still
          join posts p on still.revision_id in (p.public_revision_id, p.next_revision_id)
          where still.consent_id = newer.replaces)
      on conflict do nothing
      returning consent_id)
    select c.id, c.jobcenter_id as "jobcenterId" from ended join consents c on c.id = ended.consent_id
      order by c.id`);
  for (const { id, jobcenterId } of rows)
    await recordHistory(tx, actor, "consent.supersede", { type: "consent", id, jobcenterId });
}
