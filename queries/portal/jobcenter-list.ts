// The 104 Jobcenter, each with the number of its public posts.
import "server-only";
import { asc, count, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import { towns } from "./jobcenter-names";

const today = sql`(now() at time zone 'Europe/Berlin')::date`;
const isValidNow = sql`${jobcenters.validFrom} <= ${today} and (${jobcenters.validTo} is null
  or ${jobcenters.validTo} >= ${today})`;

/** Words for the kind of a Jobcenter (Landkreis, Stadt …); names are sorted without them. */
const kindWords = "^(Landkreis|Kreis|Landeshauptstadt|Stadt) ";

const columns = {
  slug: jobcenters.slug,
  name: jobcenters.name,
  shortName: jobcenters.shortName,
  ownName: jobcenters.ownName,
  kind: jobcenters.kind,
  bundesland: jobcenters.bundesland,
  seat: jobcenters.seat,
  towns,
  admittedIn: jobcenters.admittedIn,
  population: jobcenters.population,
};

/** All present Jobcenter, by Land and name. */
export async function jobcenterList() {
  const [rows, posts] = await Promise.all([
    portalDb
      .select({ id: jobcenters.id, ...columns })
      .from(jobcenters)
      .where(isValidNow)
      .orderBy(
        sql`${jobcenters.bundesland} collate "de-x-icu"`,
        sql`regexp_replace(${jobcenters.shortName}, ${kindWords}, '') collate "de-x-icu"`,
        asc(jobcenters.slug),
      ),
    portalDb
      .select({ home: publicList.jobcenterId, posts: count() })
      .from(publicList)
      .groupBy(publicList.jobcenterId),
  ]);
  const postsOf = new Map(posts.map((row) => [row.home, row.posts]));
  return rows.map(({ id, ...jobcenter }) => ({ ...jobcenter, posts: postsOf.get(id) ?? 0 }));
}
