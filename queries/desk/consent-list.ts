import "server-only";
import { containing } from "@/db/like";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { ConsentEntry } from "@/domain/consent/consent-entry";
import { and, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { ConsentState } from "@/domain/consent/consent";
import { stateOfConsent, stillOpen } from "./consent-state";
import { publicNameOrErased } from "./erased-words";
import { within } from "./within";

export type ConsentList = { entries: ConsentEntry[]; total: number; page: number; pages: number };

const perPage = 30;
const postCount = sql<number>`(select count(distinct r.post_id)::int from revision_consents rc join revisions r on r.id = rc.revision_id where rc.consent_id = ${consents.id})`;
/** Still valid, but no longer than sixty days. */
export const endsSoon = sql<boolean>`${consents.validUntil} between (now() at time zone 'Europe/Berlin')::date and (now() at time zone 'Europe/Berlin')::date + 59 and ${stateOfConsent} = 'valid'`;

/** The consents the actor may read, newest first. */
export async function consentList(
  actor: Person,
  filter: { words?: string; state?: ConsentState; page?: number },
): Promise<ConsentList> {
  const wanted = and(
    within(actor, "consent.read", consents),
    filter.state ? sql`${stateOfConsent} = ${filter.state}` : undefined,
    matching(filter.words ?? ""),
  );
  const source = db
    .select({
      id: consents.id,
      publicName: publicNameOrErased,
      jobcenter: jobcenters.shortName,
      state: stateOfConsent,
      validUntil: consents.validUntil,
      endsSoon,
      channels: stillOpen,
      posts: postCount,
    })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId));
  const [counted] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .where(wanted);
  const total = counted?.total ?? 0;
  const pages = pageCount(total, perPage);
  const page = pageWithin(filter.page ?? 1, pages);
  const entries = await source
    .where(wanted)
    .orderBy(desc(consents.createdAt), consents.id)
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { entries, total, page, pages };
}

function matching(words: string): SQL | undefined {
  const pattern = containing(words.trim());
  return words.trim() === ""
    ? undefined
    : or(ilike(consents.publicName, pattern), ilike(jobcenters.shortName, pattern));
}
