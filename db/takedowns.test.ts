import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { dueAfterMinutes, takedownStages } from "@/domain/consent/takedown";
import { db } from "./client";
import { aConsent } from "./factories";
import { takedownChecks, takedownProofs } from "./schema";

test.each(["withdrawn", "narrowed"] as const)("plans the proof with the event: %s (B-034)", async (kind) => {
  const consent = await aConsent(db, { events: ["given", kind] });
  const checks = await db
    .select({
      stage: takedownChecks.stage,
      minutes: sql<number>`round(extract(epoch from ${takedownChecks.dueAt} - now()) / 60)::int`,
    })
    .from(takedownChecks)
    .innerJoin(takedownProofs, eq(takedownProofs.id, takedownChecks.proofId))
    .where(eq(takedownProofs.consentId, consent.id))
    .orderBy(takedownChecks.stage);
  expect(checks).toEqual(takedownStages.map((stage) => ({ stage, minutes: dueAfterMinutes[stage] })));
});

test("needs no proof when a consent is given or replaced", async () => {
  const consent = await aConsent(db, { events: ["given", "superseded"] });
  expect(await db.$count(takedownProofs, eq(takedownProofs.consentId, consent.id))).toBe(0);
});
