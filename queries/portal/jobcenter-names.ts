// The names of the 104 Jobcenter, for select fields and for the search.
import "server-only";
import { asc, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";

const today = sql`(now() at time zone 'Europe/Berlin')::date`;

/** Towns in which a Jobcenter has a site, each with its postal code. */
export const towns = sql<
  string[]
>`array(select distinct concat_ws(' ', s.city, s.postal_code) from jobcenter_sites s
  where s.jobcenter_id = ${jobcenters}.id order by 1)`;

/** All present Jobcenter, by Land and name. Reads no posts, so its cost does not grow with them. */
export function jobcenterNames() {
  return portalDb
    .select({
      slug: jobcenters.slug,
      name: jobcenters.name,
      shortName: jobcenters.shortName,
      ownName: jobcenters.ownName,
      seat: jobcenters.seat,
      bundesland: jobcenters.bundesland,
      towns,
    })
    .from(jobcenters)
    .where(
      sql`${jobcenters.validFrom} <= ${today} and (${jobcenters.validTo} is null
        or ${jobcenters.validTo} >= ${today})`,
    )
    .orderBy(
      sql`${jobcenters.bundesland} collate "de-x-icu"`,
      sql`${jobcenters.shortName} collate "de-x-icu"`,
      asc(jobcenters.slug),
    );
}

export type JobcenterName = Awaited<ReturnType<typeof jobcenterNames>>[number];
