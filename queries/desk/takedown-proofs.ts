import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { consentEvents, consents, jobcenters, takedownChecks, takedownProofs } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { TakedownProof } from "@/domain/consent/takedown";
import { within } from "./within";

/** The proofs of these consents that the actor may read, the newest first, each with its checks in order. */
export async function proofsOf(actor: Person, consentIds: string[]): Promise<TakedownProof[]> {
  return proofs(actor, consentIds, inArray(takedownProofs.consentId, consentIds));
}

/** One proof, or null when there is none or the actor may not read it. */
export async function proofOne(actor: Person, id: string): Promise<TakedownProof | null> {
  return (await proofs(actor, [id], eq(takedownProofs.id, id)))[0] ?? null;
}

async function proofs(
  actor: Person,
  asked: string[],
  wanted: ReturnType<typeof eq>,
): Promise<TakedownProof[]> {
  if (asked.length === 0) return [];
  const rows = await db
    .select({
      id: takedownProofs.id,
      consentId: takedownProofs.consentId,
      jobcenter: jobcenters.name,
      closes: consentEvents.closes,
      receivedAt: consentEvents.at,
      check: {
        stage: takedownChecks.stage,
        dueAt: takedownChecks.dueAt,
        doneAt: takedownChecks.doneAt,
        failedAt: takedownChecks.failedAt,
        result: takedownChecks.result,
      },
    })
    .from(takedownProofs)
    .innerJoin(consents, eq(consents.id, takedownProofs.consentId))
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .innerJoin(consentEvents, eq(consentEvents.id, takedownProofs.eventId))
    .innerJoin(takedownChecks, eq(takedownChecks.proofId, takedownProofs.id))
    .where(and(wanted, within(actor, "consent.read", consents)))
    .orderBy(desc(consentEvents.at), takedownProofs.id, takedownChecks.stage)
    .limit(300);
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((ofProof) => {
    const { check: _, ...proof } = ofProof[0]!;
    return { ...proof, checks: ofProof.map(({ check }) => check) };
  });
}
