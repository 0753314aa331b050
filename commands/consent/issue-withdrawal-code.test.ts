import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor } from "@/db/factories";
import { withdrawalCodes } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { hashOfReference } from "@/platform/secret";
import { issueWithdrawalCode } from "./issue-withdrawal-code";

it("returns a code once, stores only its hash, and leaves it out of the history", async () => {
  const { actor } = await anEditor(db);
  const { id: consentId } = await aConsent(db);
  const { code } = await issueWithdrawalCode(actor, { consentId });
  const rows = await db.select().from(withdrawalCodes).where(eq(withdrawalCodes.consentId, consentId));
  expect(rows).toMatchObject([{ codeHash: hashOfReference(code), issuedBy: actor.accountId }]);
  expect(JSON.stringify(rows)).not.toContain(code);
  expect(await actionsOn(consentId)).toEqual(["consent.issueCode"]);
  expect((await issueWithdrawalCode(actor, { consentId })).code).not.toBe(code);
});

it("refuses other Jobcenter and the Landkreistag, and the database keeps a code as it was issued", async () => {
  const { id: consentId } = await aConsent(db);
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  for (const { actor } of [await anEditor(db, { jobcenterId: elsewhere.id }), await aModerator(db)])
    await expect(issueWithdrawalCode(actor, { consentId })).rejects.toThrow(NotAllowed);
  await issueWithdrawalCode((await anEditor(db)).actor, { consentId });
  const other = await aConsent(db);
  await expect(db.update(withdrawalCodes).set({ consentId: other.id })).rejects.toThrow();
  await expect(db.delete(withdrawalCodes)).rejects.toThrow();
});
