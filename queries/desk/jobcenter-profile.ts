import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { profileIn } from "@/db/profile";
import { accounts, history, jobcenters, jobcenterSites, jobcenterUpkeep } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { AgreementState } from "@/domain/jobcenter/agreement";
import type { Profile } from "@/domain/jobcenter/profile";
import { can } from "@/domain/policy";
import { agreementOf } from "./agreement";

type ProfileChange = { at: Date; by: string | null; changed: string };
export type DeskProfile = {
  jobcenter: typeof jobcenters.$inferSelect;
  profile: Profile;
  mayEdit: boolean;
  mayRecordAgreement: boolean;
  agreement: AgreementState;
  /** When the lead last confirmed contact and page. */ confirmedAt: Date | null;
  changes: ProfileChange[];
};

/**
 * A Jobcenter as the desk edits it: the given one, or without an id the actor's own. Null when there is none
 * or the actor may not edit it.
 */
export async function jobcenterProfile(
  actor: Person,
  jobcenterId: string | null,
): Promise<DeskProfile | null> {
  const id = jobcenterId ?? actor.jobcenterId;
  if (id === null) return null;
  const [jobcenter] = await db.select().from(jobcenters).where(eq(jobcenters.id, id));
  if (!jobcenter || !can(actor, "jobcenter.read", { jobcenterId: jobcenter.id })) return null;
  const [sites, changes, [upkeep]] = await Promise.all([
    db
      .select()
      .from(jobcenterSites)
      .where(eq(jobcenterSites.jobcenterId, jobcenter.id))
      .orderBy(asc(jobcenterSites.position), asc(jobcenterSites.id)),
    db
      .select({ at: history.at, by: accounts.name, facts: history.facts })
      .from(history)
      .leftJoin(accounts, eq(accounts.id, history.accountId))
      .where(
        and(
          eq(history.subjectType, "jobcenter"),
          eq(history.subjectId, jobcenter.id),
          eq(history.action, "jobcenter.edit"),
        ),
      )
      .orderBy(desc(history.id))
      .limit(10),
    db.select().from(jobcenterUpkeep).where(eq(jobcenterUpkeep.jobcenterId, jobcenter.id)),
  ]);
  return {
    jobcenter,
    profile: profileIn(jobcenter, sites),
    mayRecordAgreement: can(actor, "jobcenter.recordAgreement", { jobcenterId: jobcenter.id }),
    agreement: await agreementOf(jobcenter.id),
    mayEdit: can(actor, "jobcenter.edit", { jobcenterId: jobcenter.id }),
    confirmedAt: upkeep?.confirmedAt ?? null,
    changes: changes.map(({ at, by, facts }) => ({ at, by, changed: String(facts.changed ?? "") })),
  };
}
