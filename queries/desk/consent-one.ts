import "server-only";
import type { ConsentEvent } from "@/domain/consent/consent-event";
import type { ConcernedPost } from "@/domain/consent/concerned-post";
import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, consentEvents, consents, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";
import { can } from "@/domain/policy";
import { stateOfConsent, stillOpen } from "./consent-state";

export type ConsentDetail = {
  consent: typeof consents.$inferSelect;
  jobcenter: string;
  state: ConsentState;
  /** Where the person still agrees to appear. */
  channels: ConsentChannel[];
  events: ConsentEvent[];
  posts: ConcernedPost[];
  mayConfirm: boolean;
  mayWithdraw: boolean;
  mayReplace: boolean;
  mayReadEvidence: boolean;
};

/** One consent with all that happened to it, or null when there is none for this actor. */
export async function consentOne(actor: Person, id: string): Promise<ConsentDetail | null> {
  const [row] = await db
    .select({
      consent: consents,
      jobcenter: jobcenters.shortName,
      state: stateOfConsent,
      channels: stillOpen,
    })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .where(eq(consents.id, id));
  if (!row || !can(actor, "consent.read", row.consent)) return null;
  return {
    ...row,
    events: await eventsOf(id),
    posts: await postsOf(id, actor.jobcenterId === row.consent.jobcenterId),
    mayConfirm: row.state === "valid" && can(actor, "consent.confirm", row.consent),
    mayReplace: row.state !== "withdrawn" && can(actor, "consent.record", row.consent),
    mayWithdraw: row.state !== "withdrawn" && can(actor, "consent.withdraw", row.consent),
    mayReadEvidence: row.consent.evidenceKey !== null && can(actor, "consent.readEvidence", row.consent),
  };
}

function eventsOf(id: string): Promise<ConsentEvent[]> {
  return db
    .select({
      kind: consentEvents.kind,
      at: consentEvents.at,
      closes: consentEvents.closes,
      receivedVia: consentEvents.receivedVia,
      by: accounts.name,
    })
    .from(consentEvents)
    .leftJoin(accounts, eq(accounts.id, consentEvents.accountId))
    .where(eq(consentEvents.consentId, id))
    .orderBy(asc(consentEvents.at), asc(consentEvents.id));
}

/** To the Landkreistag only what was handed in to it: what is being written is the Jobcenter's own business. */
async function postsOf(id: string, isOwn: boolean): Promise<ConcernedPost[]> {
  const { rows } = await db.execute<ConcernedPost>(sql`
    select distinct on (r.post_id) r.post_id as "postId", r.title, r.state, r.version, r.number as "revisionNumber",
      rc.confirmed_on::text as "confirmedOn", rc.confirmed_hash is not distinct from r.content_hash as "isConfirmed",
      exists (select from (select id, revision_id from public_posts union all select id, revision_id from public_twins) v
        join revision_consents shown on shown.revision_id = v.revision_id
        where v.id = r.post_id and shown.consent_id = ${id}) as "isPublic"
    from revision_consents rc join revisions r on r.id = rc.revision_id
    where rc.consent_id = ${id} and (${isOwn} or r.state in ('submitted', 'approved'))
    order by r.post_id, r.number desc
    limit 100`);
  return rows;
}
