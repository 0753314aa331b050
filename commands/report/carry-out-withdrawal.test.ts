import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { showPostAgain } from "@/commands/post/show-post-again";
import { actionsOn } from "@/commands/testing";
import { composed, storedReport } from "@/commands/testing/report";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aJobcenter, aModerator, anAccount, anEditor, aReport } from "@/db/factories";
import { mails, postHidings } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { carryOutWithdrawal } from "./carry-out-withdrawal";
import { refuseWithdrawal } from "./refuse-withdrawal";
import { takeReport } from "./take-report";

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

it.each(["of the Jobcenter", "of the Landkreistag"])(
  "lets data protection %s carry it out, but neither show the post again nor refuse",
  async (where) => {
    const { consentId, report, actor: editor, seen } = await aHiddenStory();
    const jobcenterId = where === "of the Jobcenter" ? editor.jobcenterId : null;
    const { actor } = await anAccount(db, "datenschutz", { jobcenterId });
    const reportId = report.id;
    const [hiding] = await db.select().from(postHidings).where(eq(postHidings.reportId, reportId));
    const because = "Die Meldung nennt eine andere Person.";
    await expect(refuseWithdrawal(actor, { reportId, because })).rejects.toThrow(NotAllowed);
    await expect(showPostAgain(actor, { hidingId: hiding!.id, because })).rejects.toThrow(NotAllowed);
    await expect(takeReport(actor, { reportId })).rejects.toThrow(NotAllowed);
    await carryOutWithdrawal(actor, { reportId, consentId, closes: [] });
    expect(await seen()).toEqual([0, 0]);
  },
);

it("refuses another Jobcenter, and a report that is no withdrawal", async () => {
  const { actor, consentId, report } = await aHiddenStory();
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  const outsider = await anEditor(db, { jobcenterId: elsewhere.id });
  const input = { reportId: report.id, consentId, closes: [] };
  await expect(carryOutWithdrawal(outsider.actor, input)).rejects.toThrow(NotAllowed);
  const { id } = await aReport(db, { jobcenterId: actor.jobcenterId });
  await expect(carryOutWithdrawal(actor, { ...input, reportId: id })).rejects.toThrow(NotPossibleNow);
});
