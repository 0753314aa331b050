import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { lettersTo } from "@/commands/testing";
import { storedReport } from "@/commands/testing/report";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aModerator } from "@/db/factories";
import { reports } from "@/db/schema";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { answerReport } from "./answer-report";
import { closeReport } from "./close-report";
import { refuseWithdrawal } from "./refuse-withdrawal";

it("only proposes: the report stays open, the post stays hidden, and the Landkreistag is asked", async () => {
  const moderator = await aModerator(db);
  const { actor, report, seen } = await aHiddenStory();
  await expect(refuseWithdrawal(actor, { reportId: report.id, because: " " })).rejects.toThrow(NotReady);
  await refuseWithdrawal(actor, { reportId: report.id, because: "Die Person ist nicht gemeint." });
  expect(await storedReport(report.id)).toMatchObject({ state: "in_progress", outcome: null });
  expect(await seen()).toEqual([0, 0]);
  expect(await lettersTo(moderator.id)).toContain("report_received");
});

it("is the only way out besides carrying it out: a withdrawal is neither closed nor ended by an answer", async () => {
  const { actor, report } = await aHiddenStory();
  await expect(closeReport(actor, { reportId: report.id })).rejects.toThrow(NotPossibleNow);
  await answerReport(actor, { reportId: report.id, answer: "Welcher Beitrag ist gemeint?" });
  expect((await storedReport(report.id)).state).toBe("in_progress");
  await expect(closeReport(actor, { reportId: report.id })).rejects.toThrow(NotPossibleNow);
});

it("cannot be gone around in the database", async () => {
  const { actor, report } = await aHiddenStory();
  const set = (values: Partial<typeof reports.$inferInsert>) =>
    db
      .update(reports)
      .set({ state: "done", doneAt: new Date(), ...values })
      .where(eq(reports.id, report.id));
  await expect(set({})).rejects.toThrow();
  await expect(set({ outcome: "refused" })).rejects.toThrow();
  const refused = { outcome: "refused", refusedBecause: "Nein", refusedBy: actor.accountId } as const;
  await expect(set(refused)).rejects.toThrow();
  await expect(set({ ...refused, refusalConfirmedBy: actor.accountId })).rejects.toThrow();
});
