import "server-only";
import type { ConsentEvent } from "@/domain/consent/consent-event";
import type { ConcernedPost } from "@/domain/consent/concerned-post";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { differsOnlyInCrop } from "@/db/content-hash";
import { accounts, consentEvents, consents, jobcenters, people, posts, revisionConsents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import {
  type ConsentChannel,
  type ConsentState,
  firstDay,
  isStanding,
  lastDay,
} from "@/domain/consent/consent";
import { can } from "@/domain/policy";
import { stateOfConsent, stillOpen } from "./consent-state";
import { publicNameOrErased, titleOrErased } from "./erased-words";
import { isHandedIn } from "./seen-by-readers";
import { unseenText } from "./unseen-text";
import { within } from "./within";

export type ConsentDetail = {
  consent: typeof consents.$inferSelect;
  /** Of a person whom the Jobcenter knows as a minor. */
  bornOn: string | null;
  /** The first and the last day on which something may be published. */
  firstDay: string;
  lastDay: string;
  jobcenter: string;
  state: ConsentState;
  /** Channels for which the consent still holds. */
  channels: ConsentChannel[];
  events: ConsentEvent[];
  posts: ConcernedPost[];
  mayConfirm: boolean;
  mayIssueCode: boolean;
  mayWithdraw: boolean;
  mayReplace: boolean;
  mayReadEvidence: boolean;
};

/** One consent with its events, or null when there is none or the actor may not see it. */
export async function consentOne(actor: Person, id: string): Promise<ConsentDetail | null> {
  const [row] = await db
    .select({
      consent: consents,
      bornOn: people.bornOn,
      publicName: publicNameOrErased,
      jobcenter: jobcenters.shortName,
      state: stateOfConsent,
      channels: stillOpen,
    })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .innerJoin(people, eq(people.id, consents.personId))
    .where(eq(consents.id, id));
  if (!row || !can(actor, "consent.read", row.consent)) return null;
  const { publicName, ...detail } = row;
  return {
    ...detail,
    consent: { ...row.consent, publicName },
    firstDay: firstDay({ ...row.consent, bornOn: row.bornOn }),
    lastDay: lastDay({ ...row.consent, bornOn: row.bornOn }),
    events: await eventsOf(id),
    posts: await postsOf(actor, id),
    mayConfirm: isStanding(row.state) && can(actor, "consent.confirm", row.consent),
    mayReplace:
      row.state !== "withdrawn" && !row.consent.erasedAt && can(actor, "consent.record", row.consent),
    mayIssueCode:
      row.state !== "withdrawn" && !row.consent.erasedAt && can(actor, "consent.issueCode", row.consent),
    mayWithdraw:
      row.state !== "withdrawn" &&
      !row.consent.erasedAt &&
      can(actor, "consent.withdraw", { ...row.consent, isShown: false }),
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

/** Per post the newest text that names the consent and that the actor may read. */
async function postsOf(actor: Person, id: string): Promise<ConcernedPost[]> {
  const wanted = and(
    eq(revisionConsents.consentId, id),
    within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }),
  );
  type Row = Omit<ConcernedPost, "unseen" | "sawOtherCrop"> & {
    revisionId: string;
    confirmedHash: string | null;
    contentHash: string;
  };
  const { rows } = await db.execute<Row>(sql`
    select distinct on (revisions.post_id) revisions.post_id as "postId", revisions.id as "revisionId",
      ${titleOrErased} as title, revisions.state, revisions.version, revisions.number as "revisionNumber",
      revision_consents.corrected_because as "correctedBecause",
      revision_consents.confirmed_on::text as "confirmedOn",
      revision_consents.confirmed_hash as "confirmedHash", revisions.content_hash as "contentHash",
      revision_consents.confirmed_hash is not distinct from revisions.content_hash as "isConfirmed",
      exists (select from (select id, revision_id from public_posts union all select id, revision_id from public_twins) v
        join revision_consents shown on shown.revision_id = v.revision_id
        where v.id = revisions.post_id and shown.consent_id = ${id}) as "isPublic",
      (select jsonb_build_object('issuedAt', l.issued_at, 'expiresAt', l.expires_at, 'answer', l.answer,
          'answeredAt', l.answered_at, 'remark', l.remark)
        from viewings l where l.consent_id = ${id} and l.revision_id = revisions.id
        order by l.answered_at desc nulls last, l.issued_at desc limit 1) as viewing
    from revision_consents
    join revisions on revisions.id = revision_consents.revision_id
    join posts on posts.id = revisions.post_id
    where ${wanted}
    order by revisions.post_id, revisions.number desc
    limit 100`);
  return Promise.all(
    rows.map(async ({ revisionId, confirmedHash, contentHash, ...post }) => ({
      ...post,
      sawOtherCrop: confirmedHash !== null && differsOnlyInCrop(confirmedHash, contentHash),
      unseen: await unseenText(revisionId, id),
    })),
  );
}
