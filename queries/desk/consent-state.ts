import "server-only";
import { sql } from "drizzle-orm";
import { consents } from "@/db/schema";
import type { ConsentChannel, ConsentState } from "@/domain/consent/consent";

// Without a join, Drizzle writes the columns of a selected expression without their table; inside a subselect
// they would then mean another table. In an sql fragment of its own a column keeps its table.
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
  when exists (select from standing_consents s where s.id = ${thisOne}) then 'waiting'
  else 'incomplete' end`;

/** The channels in which the person still agrees to appear, by the rule of `openChannels`. */
export const stillOpen = sql<
  ConsentChannel[]
>`array(select unnest(t.channels)::text from consent_terms t where t.id = ${thisOne})`;
