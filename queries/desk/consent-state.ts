import "server-only";
import { sql } from "drizzle-orm";
import { consents } from "@/db/schema";
import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";

// Drizzle leaves the table name out of columns that stand directly in a selected expression when there is no join: inside
// a subselect they would then mean another table. In a fragment of their own they keep it.
const happened = (kind: string) =>
  sql`exists (select from consent_events e where e.consent_id = ${consents.id} and e.kind = ${kind})`;

/**
 * The rule of domain/consent/consent.ts in SQL, so that lists can filter by it; a test holds the two
 * together.
 */
export const stateOfConsent = sql<ConsentState>`case
  when ${happened("withdrawn")} then 'withdrawn'
  when ${happened("superseded")} then 'superseded'
  when not ${happened("given")} or ${consents.evidenceKey} is null then 'incomplete'
  when ${consents.validUntil} < (now() at time zone 'Europe/Berlin')::date then 'expired'
  else 'valid' end`;

const wasClosed = sql`exists (select from consent_events e where e.consent_id = ${consents.id} and recorded = any(e.closes))`;

/** Where the person still agrees to appear: the rule of `openChannels` in SQL. */
export const stillOpen = sql<
  ConsentChannel[]
>`array(select recorded::text from unnest(${consents.channels}) as recorded where not ${wasClosed})`;
