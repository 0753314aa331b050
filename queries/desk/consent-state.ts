import "server-only";
import { sql } from "drizzle-orm";
import { consents } from "@/db/schema";
import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";

// Drizzle leaves the table name out of columns that stand directly in a selected expression when there is no join: inside
// a subselect they would then mean another table. In a fragment of their own they keep it.
const thisOne = sql`${consents.id}`;
const happened = (kind: string) =>
  sql`exists (select from consent_events e where e.consent_id = ${thisOne} and e.kind = ${kind})`;

/** As `consentState` says, so that lists can filter by it. What is valid, db/sql/consent.sql decides. */
export const stateOfConsent = sql<ConsentState>`case
  when exists (select from valid_consents v where v.id = ${thisOne}) then 'valid'
  when ${happened("withdrawn")} then 'withdrawn'
  when ${happened("superseded")} then 'superseded'
  when ${happened("given")}
    and exists (select from consent_terms t where t.id = ${thisOne} and t.ends_at <= now()) then 'expired'
  else 'incomplete' end`;

/** Where the person still agrees to appear, as `openChannels` says. */
export const stillOpen = sql<
  ConsentChannel[]
>`array(select unnest(t.channels)::text from consent_terms t where t.id = ${thisOne})`;
