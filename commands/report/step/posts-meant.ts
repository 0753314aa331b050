import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meantPosts, type ShownPerson } from "@/domain/report/withdrawal-aim";

/**
 * The public posts that a withdrawal without a code means: those that show people, asked with what the person
 * wrote. Empty when it is not clear.
 */
export async function postsMeant(
  tx: Transaction,
  request: { name: string; about: string },
): Promise<ShownPerson[]> {
  const { rows } = await tx.execute<ShownPerson>(sql`
    select v.id as "postId", v.jobcenter_id as "jobcenterId", v.title,
      '/jobcenter/' || j.slug || '/' || v.slug as path, array_agg(distinct c.public_name) as names
    from public_posts v
    join jobcenters j on j.id = v.jobcenter_id
    left join public_twins t on t.original_id = v.id
    join revision_consents rc on rc.revision_id in (v.revision_id, t.revision_id)
    join consents c on c.id = rc.consent_id
    group by v.id, v.jobcenter_id, v.title, j.slug, v.slug`);
  return meantPosts(request, rows);
}
