import { expect, it, vi } from "vitest";
import { aPublicStory, ledgerEntriesOf } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { storage } from "@/platform/storage/storage";
import { withdrawConsent } from "./withdraw-consent";
import { writeDownWithdrawals } from "./write-down-withdrawals";

it("adds to the ledger what it lacks, once", async () => {
  const { actor, consentId } = await aPublicStory();
  const broken = vi.spyOn(storage(), "put").mockRejectedValue(new Error("no storage"));
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  broken.mockRestore();
  expect(await ledgerEntriesOf(consentId)).toEqual([]);
  expect(await writeDownWithdrawals(theClock)).toEqual({ written: 1 });
  expect(await ledgerEntriesOf(consentId)).toMatchObject([{ receivedVia: "phone" }]);
  expect(await writeDownWithdrawals(theClock)).toEqual({ written: 0 });
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(writeDownWithdrawals(actor)).rejects.toThrow(NotAllowed);
});
