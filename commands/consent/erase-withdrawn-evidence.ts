import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consents } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { evidenceKeptInDays } from "@/domain/retention-periods";
import { storage } from "@/platform/storage/storage";

const batch = 50;

/**
 * Deletes the evidence of consents that were withdrawn more than `evidenceKeptInDays` days ago, and of
 * expired and replaced ones after the period in db/sql/consent.sql (view ended_evidence); the row of the
 * consent stays. May run twice at once. Returns how many were deleted. Throws NotAllowed for anybody but the
 * clock.
 */
export async function eraseWithdrawnEvidence(actor: Actor): Promise<{ erased: number }> {
  authorise(actor, "clock.run", {});
  const keys = await db.transaction(async (tx) => {
    const isWithdrawn = sql<boolean>`exists (select from consent_events e
      where e.consent_id = ${consents.id} and e.kind = 'withdrawn'
      and e.at < now() - make_interval(days => ${evidenceKeptInDays}))`;
    const isOver = sql<boolean>`exists (select from ended_evidence d where d.id = ${consents.id}
      and d.erase_on <= (now() at time zone 'Europe/Berlin')::date)`;
    const due = await tx
      .select()
      .from(consents)
      .where(and(isNotNull(consents.evidenceKey), or(isWithdrawn, isOver)))
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
  // When this fails, no row refers to the file any more and removeOrphanFiles deletes it.
  for (const key of keys) await storage().delete(key);
  return { erased: keys.length };
}
