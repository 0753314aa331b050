import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { composed, storedReport } from "@/commands/testing/report";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aJobcenter, aModerator, anEditor, aReport } from "@/db/factories";
import { mails } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { carryOutWithdrawal } from "./carry-out-withdrawal";

it("withdraws the consent, ends the hiding and the report, and answers the person", async () => {
  await db.delete(mails);
  const { consentId, report, actor, seen } = await aHiddenStory({ email: "samir@beispiel.example" });
  await carryOutWithdrawal(actor, { reportId: report.id, consentId, closes: [] });
  expect(await seen()).toEqual([0, 0]);
  expect(await storedReport(report.id)).toMatchObject({ state: "done", outcome: "carried_out" });
  expect((await actionsOn(consentId))[0]).toBe("consent.withdraw");
  expect((await composed("report_answer"))!.letter.text).toContain("vollzogen");
  await expect(carryOutWithdrawal(actor, { reportId: report.id, consentId, closes: [] })).rejects.toThrow(
    NotPossibleNow,
  );
});

it("closes single channels and shows the post again", async () => {
  const { consentId, report, seen, channels } = await aHiddenStory();
  await carryOutWithdrawal((await aModerator(db)).actor, {
    reportId: report.id,
    consentId,
    closes: ["feeds"],
  });
  expect([await seen(), await channels()]).toEqual([
    [1, 1],
    ["portal", "pdf", "press", "social"],
  ]);
  expect(await storedReport(report.id)).toMatchObject({ state: "done", outcome: "narrowed" });
});

it("refuses another Jobcenter, and a report that is no withdrawal", async () => {
  const { actor, consentId, report } = await aHiddenStory();
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  const outsider = await anEditor(db, { jobcenterId: elsewhere.id });
  const input = { reportId: report.id, consentId, closes: [] };
  await expect(carryOutWithdrawal(outsider.actor, input)).rejects.toThrow(NotAllowed);
  const { id } = await aReport(db, { jobcenterId: actor.jobcenterId });
  await expect(carryOutWithdrawal(actor, { ...input, reportId: id })).rejects.toThrow(NotPossibleNow);
});
