import { asc, eq } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { profileIn } from "@/db/profile";
import { jobcenters, jobcenterSites } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isEmptyGroup, type Profile, withoutEmptySites } from "@/domain/jobcenter/profile";
import { changedParts, conflictIssues, profileIssues } from "@/domain/jobcenter/profile-readiness";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { markConfirmed } from "./confirm-jobcenter";

/**
 * Saves the page of a Jobcenter; readers see it at once. `version` is the version on the screen: if somebody
 * has saved since, nothing is written and both versions are shown. What comes from the official list cannot
 * be changed here. Throws NotAllowed, NotReady (issues per field; "version.N" names the present version).
 */
export async function editJobcenter(
  actor: Person,
  { jobcenterId, version, profile: typed }: { jobcenterId: string; version: number; profile: Profile },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [jobcenter] = await tx
      .select()
      .from(jobcenters)
      .where(eq(jobcenters.id, jobcenterId))
      .for("update");
    if (!jobcenter) throw new NotAllowed("jobcenter.edit");
    authorise(actor, "jobcenter.edit", { jobcenterId });
    const sites = await tx
      .select()
      .from(jobcenterSites)
      .where(eq(jobcenterSites.jobcenterId, jobcenterId))
      .orderBy(asc(jobcenterSites.position), asc(jobcenterSites.id));
    const current = profileIn(jobcenter, sites);
    const profile = withoutEmptySites(typed);
    if (jobcenter.profileVersion !== version)
      throw new NotReady(conflictIssues(current, profile, jobcenter.profileVersion));
    const issues = profileIssues(typed);
    if (issues.length > 0) throw new NotReady(issues);
    const changed = changedParts(current, profile);
    if (changed.length === 0) return;
    await write(tx, jobcenterId, version, profile);
    await markConfirmed(tx, jobcenterId);
    await recordHistory(
      tx,
      actor,
      "jobcenter.edit",
      { type: "jobcenter", id: jobcenterId, jobcenterId },
      { changed: changed.join(" ") },
    );
    await raiseEdition(tx);
  });
}

async function write(tx: Transaction, jobcenterId: string, version: number, profile: Profile): Promise<void> {
  const { introduction, ownName, website, pillars, pressContact, provider, sites } = profile;
  await tx
    .update(jobcenters)
    .set({
      introduction,
      website,
      pillars,
      ownName: ownName || null,
      pressContact: isEmptyGroup(pressContact) ? null : pressContact,
      provider: isEmptyGroup(provider) ? null : provider,
      profileVersion: version + 1,
    })
    .where(eq(jobcenters.id, jobcenterId));
  await tx.delete(jobcenterSites).where(eq(jobcenterSites.jobcenterId, jobcenterId));
  if (sites.length > 0)
    await tx
      .insert(jobcenterSites)
      .values(sites.map((site, position) => ({ ...site, jobcenterId, position })));
}
