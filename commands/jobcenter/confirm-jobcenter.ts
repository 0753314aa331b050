import { eq, sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { jobcenters, jobcenterUpkeep } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";

/**
 * Records that the lead has checked contact and page of the Jobcenter. `version` is the version on the
 * screen. Throws NotAllowed, NotPossibleNow (somebody changed the page meanwhile).
 */
export async function confirmJobcenter(
  actor: Person,
  { jobcenterId, version }: { jobcenterId: string; version: number },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [jobcenter] = await tx
      .select()
      .from(jobcenters)
      .where(eq(jobcenters.id, jobcenterId))
      .for("update");
    if (!jobcenter) throw new NotAllowed("jobcenter.edit");
    authorise(actor, "jobcenter.edit", { jobcenterId });
    if (jobcenter.profileVersion !== version)
      throw new NotPossibleNow(
        "changed meanwhile",
        "Die Seite wurde inzwischen geändert. Bitte laden Sie neu und sehen Sie die Angaben noch einmal an.",
      );
    await markConfirmed(tx, jobcenterId);
    await recordHistory(tx, actor, "jobcenter.confirm", { type: "jobcenter", id: jobcenterId, jobcenterId });
  });
}

/** Stores the time of the check; saving the page counts as a check too. */
export async function markConfirmed(tx: Transaction, jobcenterId: string): Promise<void> {
  await tx
    .insert(jobcenterUpkeep)
    .values({ jobcenterId, confirmedAt: sql`now()` })
    .onConflictDoUpdate({ target: jobcenterUpkeep.jobcenterId, set: { confirmedAt: sql`now()` } });
}
