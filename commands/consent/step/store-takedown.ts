import { and, eq, isNull, sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { handlersOf } from "@/commands/report/step/recipients";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { consents, takedownChecks } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import {
  retryAfterMinutes,
  type TakedownFailure,
  takedownResult,
  type TakedownStage,
} from "@/domain/consent/takedown";

type Ran = { proofId: string; stage: TakedownStage; tries: number; failedAt: Date | null; consentId: string };

/**
 * Stores what a check found. The first failure of a check is told to the Jobcenter and the Landkreistag.
 * Returns whether nothing is left to be found.
 */
export async function storeTakedown(
  actor: Actor,
  { proofId, stage, tries, failedAt, consentId }: Ran,
  found: readonly TakedownFailure[],
): Promise<boolean> {
  const result = takedownResult(found);
  const isProven = result.failures.length === 0;
  await db.transaction(async (tx) => {
    const isThis = and(eq(takedownChecks.proofId, proofId), eq(takedownChecks.stage, stage));
    const stored = await tx
      .update(takedownChecks)
      .set({
        result,
        ...(isProven
          ? { doneAt: sql`now()` }
          : {
              failedAt: failedAt ?? sql`now()`,
              nextTryAt: sql`now() + make_interval(mins => ${retryAfterMinutes(tries)})`,
            }),
      })
      .where(and(isThis, isNull(takedownChecks.doneAt)))
      .returning({ stage: takedownChecks.stage });
    if (stored.length === 0 || (!isProven && failedAt)) return;
    const [consent] = await tx.select().from(consents).where(eq(consents.id, consentId));
    const jobcenterId = consent?.jobcenterId ?? null;
    const action = isProven ? "consent.takedownProven" : "consent.takedownFailed";
    const facts = { stage, asked: result.asked, failed: result.failures.length };
    await recordHistory(tx, actor, action, { type: "consent", id: consentId, jobcenterId }, facts);
    if (isProven) return;
    const people = await handlersOf(tx, { kind: "withdrawal", jobcenterId });
    await queueMails(tx, people, "takedown_failed", { consentId });
  });
  return isProven;
}
