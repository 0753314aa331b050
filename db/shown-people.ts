import { sql } from "drizzle-orm";
import type { Database, Transaction } from "./client";

/** A person in a public post, as readers see it. */
export type PersonInPost = {
  consentId: string;
  name: string;
  postId: string;
  jobcenterId: string;
  jobcenter: string;
  title: string;
  path: string;
};

/** Everybody whom public posts, or their versions in Leichte Sprache, show at this moment; by post and name. */
export async function shownPeople(database: Database | Transaction): Promise<PersonInPost[]> {
  const { rows } = await database.execute<PersonInPost>(sql`
    select distinct c.id as "consentId", c.public_name as name, v.id as "postId", v.jobcenter_id as "jobcenterId",
      j.name as jobcenter, v.title, '/jobcenter/' || j.slug || '/' || v.slug as path
    from public_posts v
    join jobcenters j on j.id = v.jobcenter_id
    left join public_twins t on t.original_id = v.id
    join revision_consents rc on rc.revision_id in (v.revision_id, t.revision_id)
    join consents c on c.id = rc.consent_id
    order by v.id, c.public_name, c.id`);
  return rows;
}

/** True while readers see the person of this consent in a post. */
export async function isShown(database: Database | Transaction, consentId: string): Promise<boolean> {
  const { rows } = await database.execute<{ shown: boolean }>(sql`
    select exists (select from shown_posts s join revision_consents rc on rc.revision_id = s.revision_id
      where rc.consent_id = ${consentId}) as shown`);
  return rows[0]?.shown ?? false;
}
