import { and, eq, isNotNull, sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { storage } from "@/platform/storage/storage";

/**
 * Evidence of a withdrawn consent is kept this long, in case the withdrawal is questioned (B-032: at most 30
 * days).
 */
const evidenceKeptInDays = 30;

const batch = 50;

/**
 * Erases the evidence of consents that were withdrawn more than `evidenceKeptInDays` ago; the record itself
 * stays. May run twice at once. Returns how many were erased. Throws NotAllowed for anybody but the clock.
 */
export async function eraseWithdrawnEvidence(actor: Actor): Promise<{ erased: number }> {
  authorise(actor, "clock.run", {});
  const keys = await db.transaction(async (tx) => {
    const isDue = sql`exists (select from consent_events e where e.consent_id = ${consents.id} and e.kind = 'withdrawn'
      and e.at < now() - make_interval(days => ${evidenceKeptInDays}))`;
    const due = await tx
      .select()
      .from(consents)
      .where(and(isNotNull(consents.evidenceKey), isDue))
      .orderBy(consents.id)
      .limit(batch)
      .for("update", { skipLocked: true });
    for (const { id, jobcenterId } of due) {
      await tx
        .update(consents)
        .set({ evidenceKey: null, evidenceSha256: null, evidenceType: null })
        .where(eq(consents.id, id));
      await recordHistory(tx, actor, "consent.eraseEvidence", { type: "consent", id, jobcenterId });
    }
    return due.flatMap(({ evidenceKey }) => evidenceKey ?? []);
  });
  // A file that stays behind here has no row any more and is collected with the orphans.
  for (const key of keys) await storage().delete(key);
  return { erased: keys.length };
}
