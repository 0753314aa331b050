import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { aConsentWithFile } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { consentEvents, consents } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { storage } from "@/platform/storage/storage";
import { eraseWithdrawnEvidence } from "./erase-withdrawn-evidence";
import { readEvidence } from "./read-evidence";

it("erases the evidence thirty days after a withdrawal, keeps the record and writes one history entry", async () => {
  const { id, evidenceKey } = await aConsentWithFile();
  const { actor } = await anEditor(db);
  await db.insert(consentEvents).values({ consentId: id, kind: "withdrawn" });
  expect(await eraseWithdrawnEvidence(theClock)).toEqual({ erased: 0 });
  const late = await aConsentWithFile();
  await db
    .insert(consentEvents)
    .values({ consentId: late.id, kind: "withdrawn", at: sql`now() - interval '31 days'` });

  expect(await eraseWithdrawnEvidence(theClock)).toEqual({ erased: 1 });
  expect(await storage().exists(late.evidenceKey!)).toBe(false);
  expect(await storage().exists(evidenceKey!)).toBe(true);
  expect((await db.select().from(consents).where(eq(consents.id, late.id)))[0]).toMatchObject({
    evidenceKey: null,
    publicName: late.publicName,
  });
  expect(await actionsOn(late.id)).toEqual(["consent.eraseEvidence"]);
  await expect(readEvidence(actor, late.id)).rejects.toThrow(NotPossibleNow);
});

it("erases the evidence of an expired or replaced consent three years after the end of that year, not before", async () => {
  const { rows } = await db.execute<{ year: number }>(
    sql`select extract(year from now() at time zone 'Europe/Berlin')::int as year`,
  );
  const year = rows[0]!.year;
  const endedIn = (validUntil: number) =>
    aConsentWithFile({ givenOn: "2010-01-01", validUntil: `${validUntil}-01-01` });
  const expired = await endedIn(year - 4);
  const expiredLater = await endedIn(year - 3);
  const replaced = await endedIn(year + 1);
  const replacedLater = await endedIn(year + 1);
  for (const [{ id }, replacedIn] of [
    [replaced, year - 4],
    [replacedLater, year - 3],
  ] as const)
    await db
      .insert(consentEvents)
      .values({ consentId: id, kind: "superseded", at: new Date(`${replacedIn}-06-01T12:00:00Z`) });

  expect(await eraseWithdrawnEvidence(theClock)).toEqual({ erased: 2 });
  for (const { evidenceKey } of [expired, replaced]) expect(await storage().exists(evidenceKey!)).toBe(false);
  for (const { id, evidenceKey } of [expiredLater, replacedLater]) {
    expect(await storage().exists(evidenceKey!)).toBe(true);
    await expect(
      db.update(consents).set({ evidenceKey: null, evidenceSha256: null }).where(eq(consents.id, id)),
    ).rejects.toThrow();
  }
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(eraseWithdrawnEvidence(actor)).rejects.toThrow(NotAllowed);
});
