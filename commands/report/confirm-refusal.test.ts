import { expect, it } from "vitest";
import { storedReport } from "@/commands/testing/report";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { aModerator } from "@/db/factories";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { confirmRefusal } from "./confirm-refusal";
import { refuseWithdrawal } from "./refuse-withdrawal";

const because = "Der Beitrag zeigt eine andere Person.";

it("ends the report with the reason as its answer, and shows the post again", async () => {
  const { actor, report, seen } = await aHiddenStory();
  const { actor: moderator } = await aModerator(db);
  await expect(confirmRefusal(moderator, { reportId: report.id })).rejects.toThrow(NotPossibleNow);
  await refuseWithdrawal(actor, { reportId: report.id, because });
  await confirmRefusal(moderator, { reportId: report.id });
  expect(await storedReport(report.id)).toMatchObject({ state: "done", outcome: "refused", answer: because });
  expect(await seen()).toEqual([1, 1]);
});

it("takes two people, and one of them at the Landkreistag", async () => {
  const { actor, report, seen } = await aHiddenStory();
  const { actor: moderator } = await aModerator(db);
  await refuseWithdrawal(moderator, { reportId: report.id, because });
  for (const somebody of [actor, moderator])
    await expect(confirmRefusal(somebody, { reportId: report.id })).rejects.toThrow(NotAllowed);
  expect(await seen()).toEqual([0, 0]);
});
