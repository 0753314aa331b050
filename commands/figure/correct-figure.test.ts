import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, edition, actionsOn } from "@/commands/testing";
import { figureInput, publicFigure, issuesOf } from "@/commands/testing/figure";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { figures } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { correctFigure } from "./correct-figure";
import { enterFigure } from "./enter-figure";

beforeAll(() => loadMasterData(db));

it("shows the new value, keeps the old one, raises the edition and writes one history entry", async () => {
  const { editor } = await cast();
  const input = figureInput();
  const { figureId: wrong } = await enterFigure(editor, input);
  const before = await edition();
  const { indicator: _, ...values } = input;
  const { figureId } = await correctFigure(editor, {
    ...values,
    value: "9.100",
    figureId: wrong,
    reason: "Zahlendreher.",
  });
  expect(await publicFigure(wrong)).toBeUndefined();
  expect(await publicFigure(figureId)).toMatchObject({ value: 9100, previousValue: 9000, originalId: wrong });
  expect((await db.select().from(figures).where(eq(figures.id, wrong)))[0]).toMatchObject({
    value: 9000,
    replacedAt: expect.any(Date),
  });
  expect(await actionsOn(wrong)).toEqual(["figure.correct", "figure.enter"]);
  expect(await edition()).toBe(before + 1);
});

it("refuses a correction without a reason, without a change, of a corrected value, and of another Jobcenter", async () => {
  const { editor, outsider, moderator } = await cast();
  const { indicator: _, ...values } = figureInput();
  const { figureId } = await enterFigure(editor, { ...values, indicator: "households" });
  const correction = { ...values, value: "9.100", figureId, reason: "Zahlendreher." };
  expect(await issuesOf(correctFigure(editor, { ...correction, reason: " " }))).toMatchObject([
    { field: "reason" },
  ]);
  expect(await issuesOf(correctFigure(editor, { ...correction, value: "9.000" }))).toMatchObject([
    { field: "value" },
  ]);
  for (const other of [outsider, moderator])
    expect(await refusalOf(correctFigure(other, correction))).toBeInstanceOf(NotAllowed);
  await correctFigure(editor, correction);
  expect(await refusalOf(correctFigure(editor, correction))).toBeInstanceOf(NotPossibleNow);
});

it("asks back about a value ten times the old one, and accepts one close to it", async () => {
  const { outsider } = await cast();
  await enterFigure(outsider, figureInput());
  const { indicator, ...values } = { ...figureInput(), value: "90.000" };
  const { figureId } = await enterFigure(outsider, { ...values, indicator, confirmed: "90.000" });
  const correction = { ...values, figureId, reason: "Nachgezählt." };
  expect(await issuesOf(correctFigure(outsider, { ...correction, value: "900.000" }))).toMatchObject([
    { field: "confirmed" },
  ]);
  await correctFigure(outsider, { ...correction, value: "90.100" });
});
