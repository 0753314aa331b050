import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aConsentWithFile } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { anAccount, anAdmin, anEditor, aJobcenter, aConsent, aModerator } from "@/db/factories";
import { history } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { readEvidence } from "./read-evidence";

it.each(["lead", "datenschutz"] as const)(
  "opens the evidence to the own %s, and records who read it",
  async (role) => {
    const { id, evidenceKey } = await aConsentWithFile();
    const { actor } = await anAccount(db, role, { jobcenterId: (await aJobcenter(db)).id });
    expect(await readEvidence(actor, id)).toEqual({
      storageKey: evidenceKey,
      type: "application/pdf",
      fileName: "nachweis.pdf",
    });
    expect(await db.select().from(history).where(eq(history.subjectId, id))).toMatchObject([
      { action: "consent.readEvidence", accountId: actor.accountId },
    ]);
  },
);

it("refuses the Landkreistag and other Jobcenter (B-038)", async () => {
  const { id } = await aConsentWithFile();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const others = [
    await anAdmin(db),
    await aModerator(db),
    await anAccount(db, "datenschutz"),
    await anAccount(db, "datenschutz", { jobcenterId: saalekreis.id }),
    await anEditor(db, { jobcenterId: saalekreis.id }),
  ];
  for (const { actor } of others) await expect(readEvidence(actor, id)).rejects.toThrow(NotAllowed);
});

it("is not possible after the evidence was erased", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aConsent(db, { evidenceKey: null, evidenceSha256: null, evidenceType: null });
  await expect(readEvidence(actor, id)).rejects.toThrow(NotPossibleNow);
});
