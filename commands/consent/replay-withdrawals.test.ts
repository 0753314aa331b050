import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { aPublicStory, loseEvents, ledgerEntriesOf } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { narrowConsent } from "./narrow-consent";
import { replayWithdrawals } from "./replay-withdrawals";
import { withdrawConsent } from "./withdraw-consent";

it("withdraws again what a restored backup has forgotten, once (B-033)", async () => {
  const { actor, consentId, seen } = await aPublicStory();
  await withdrawConsent(actor, { consentId, receivedVia: "in_person" });
  await loseEvents("withdrawn");
  expect(await seen()).toEqual([1, 1]);
  const recorded = await actionsOn(consentId);
  const { replayed } = await replayWithdrawals(theClock);
  expect(replayed).toBeGreaterThan(0);
  expect(await seen()).toEqual([0, 0]);
  expect(await actionsOn(consentId)).toEqual(["consent.replayWithdrawal", ...recorded]);
  expect(await replayWithdrawals(theClock)).toEqual({ replayed: 0 });
});

it("narrows again what a restored backup has forgotten, once (B-033)", async () => {
  const { actor, consentId, channels } = await aPublicStory();
  await narrowConsent(actor, { consentId, closes: ["feeds"], receivedVia: "letter" });
  expect(await ledgerEntriesOf(consentId)).toMatchObject([{ closes: ["feeds"] }]);
  await loseEvents("narrowed");
  expect(await channels()).toContain("feeds");
  await replayWithdrawals(theClock);
  expect(await channels()).toEqual(["portal", "pdf", "press", "social"]);
  expect(await replayWithdrawals(theClock)).toEqual({ replayed: 0 });
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(replayWithdrawals(actor)).rejects.toThrow(NotAllowed);
});
