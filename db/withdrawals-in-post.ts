import { sql } from "drizzle-orm";
import type { Database, Transaction } from "./client";

/**
 * The withdrawn consents of everybody whom a text of the post, of its original or of its other versions
 * names, or who is marked on a picture of it.
 */
export async function withdrawalsInPost(
  database: Database | Transaction,
  { id, twinOf }: { id: string; twinOf: string | null },
): Promise<string[]> {
  const original = twinOf ?? id;
  const { rows } = await database.execute<{ id: string }>(sql`
    with texts as materialized (
      select r.id from posts p join revisions r on r.post_id = p.id where p.id = ${original} or p.twin_of = ${original}
    ), concerned as (
      select c.person_id from texts t join revision_consents rc on rc.revision_id = t.id
        join consents c on c.id = rc.consent_id
      union select mp.person_id from texts t join revision_media rm on rm.revision_id = t.id
        join media_people mp on mp.media_id = rm.media_id
    )
    select distinct c.id from concerned join consents c using (person_id)
      join consent_events e on e.consent_id = c.id and e.kind = 'withdrawn'
    order by c.id`);
  return rows.map((row) => row.id);
}
