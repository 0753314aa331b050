import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aLead, aModerator, anAdmin, anEditor } from "@/db/factories";
import { consentEvents, consents, history } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { randomKey, storage } from "@/platform/storage/storage";
import { eraseWithdrawnEvidence } from "./erase-withdrawn-evidence";
import { readEvidence } from "./read-evidence";

async function aConsentWithFile() {
  const evidenceKey = `evidence/${randomKey()}/${randomKey()}`;
  await storage().put(evidenceKey, new TextEncoder().encode("%PDF-"));
  return aConsent(db, { evidenceKey });
}

it("opens the evidence to the own Jobcenter and writes down who read it", async () => {
  const { id, evidenceKey } = await aConsentWithFile();
  const { actor } = await aLead(db);
  expect(await readEvidence(actor, id)).toEqual({
    storageKey: evidenceKey,
    type: "application/pdf",
    fileName: "nachweis.pdf",
  });
  expect(await db.select().from(history).where(eq(history.subjectId, id))).toMatchObject([
    { action: "consent.readEvidence", accountId: actor.accountId },
  ]);
});

it("stays closed to the Landkreistag and to other Jobcenter (B-038)", async () => {
  const { id } = await aConsentWithFile();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const others = [
    await anAdmin(db),
    await aModerator(db),
    await anEditor(db, { jobcenterId: saalekreis.id }),
  ];
  for (const { actor } of others) await expect(readEvidence(actor, id)).rejects.toThrow(NotAllowed);
});

it("is erased thirty days after a withdrawal, and the record stays", async () => {
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
  await expect(readEvidence(actor, late.id)).rejects.toThrow(NotPossibleNow);
  await expect(eraseWithdrawnEvidence(actor)).rejects.toThrow(NotAllowed);
});
