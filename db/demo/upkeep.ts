// Who has come to the desk of the demo, and whose lead looked after the contact; nobody can sign in as
// these people.
import { subDays } from "date-fns/subDays";
import { jobcenterUpkeep } from "@/db/schema";
import { anAccount } from "@/db/factories/account";
import type { Store } from "@/db/factories/store";
import { demoSubject } from "./people";
import type { World } from "./world";

/**
 * `publishing`: Jobcenter that have their people already. Of the others most accepted their invitation, some
 * not yet, a few have none.
 */
export async function addUpkeep(
  store: Store,
  jobcenters: World["jobcenters"],
  publishing: Set<string>,
): Promise<void> {
  const sorted = [...jobcenters.values()].sort((one, other) => one.ags.localeCompare(other.ags));
  for (const [index, { id: jobcenterId, slug, shortName }] of sorted.entries()) {
    if (publishing.has(slug) || index % 13 === 5) continue;
    const isWaiting = index % 7 === 2;
    await anAccount(store, "lead", {
      jobcenterId,
      email: `leitung@${slug}.example`,
      name: `Leitung ${shortName}`,
      oidcSubject: isWaiting ? null : demoSubject(slug),
    });
  }
  const looked = sorted.filter((_, index) => index % 9 !== 4);
  await store
    .insert(jobcenterUpkeep)
    .values(
      looked.map(({ id: jobcenterId }, index) => ({
        jobcenterId,
        confirmedAt: subDays(new Date(), (index * 37) % 205),
      })),
    );
}
