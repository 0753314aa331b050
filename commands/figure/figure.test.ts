import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { cast, deedsOf, edition, refusalOf } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { figures } from "@/db/schema";
import { publicFigures } from "@/db/schema/public-view";
import { NotAllowed, NotPossibleNow, NotReady, type Issue } from "@/domain/refusals";
import { correctFigure } from "./correct-figure";
import { enterFigure } from "./enter-figure";
import { takeBackFigure } from "./take-back-figure";

beforeAll(() => loadMasterData(db));

let year = 1990;
const typed = () => ({
  indicator: "households",
  value: "9.000",
  qualifier: "" as const,
  asOf: `${(year += 1)}-12-31`,
  periodFrom: "",
  periodTo: "",
  source: "Landkreis Emsland",
  sourceDate: "03.2027",
});
const publicRow = async (id: string) =>
  (await portalDb.select().from(publicFigures).where(eq(publicFigures.id, id)))[0];
const issuesOf = async (promise: Promise<unknown>): Promise<Issue[]> => {
  const refusal = await refusalOf(promise);
  expect(refusal).toBeInstanceOf(NotReady);
  return (refusal as NotReady).issues;
};

describe("entering a value", () => {
  it("publishes it at once, with history and a new edition", async () => {
    const { editor, jobcenterId } = await cast();
    const before = await edition();
    const { figureId } = await enterFigure(editor, typed());
    expect(await publicRow(figureId)).toMatchObject({
      value: 9000,
      jobcenterId,
      unit: "Bedarfsgemeinschaften",
      sourceDate: "2027-03",
    });
    expect(await deedsOf(figureId)).toEqual(["figure.enter"]);
    expect(await edition()).toBe(before + 1);
  });

  it("is for Bund and Land the business of the Landkreistag", async () => {
    const { moderator } = await cast();
    const { figureId } = await enterFigure(moderator, {
      ...typed(),
      indicator: "unemployment_rate",
      value: "5,3",
      place: "Hessen",
    });
    expect(await publicRow(figureId)).toMatchObject({
      scope: "land",
      bundesland: "Hessen",
      jobcenterId: null,
    });
    expect(
      await issuesOf(enterFigure(moderator, { ...typed(), indicator: "households", place: "bund" })),
    ).toMatchObject([{ field: "indicator" }]);
  });

  it("of a Jobcenter is always its own, whatever place was sent", async () => {
    const { editor, jobcenterId } = await cast();
    const { figureId } = await enterFigure(editor, { ...typed(), place: "Bayern" });
    expect(await publicRow(figureId)).toMatchObject({ scope: "jobcenter", jobcenterId, bundesland: null });
  });

  it("twice for one day is refused, also when two do it at once", async () => {
    const { editor, colleague } = await cast();
    const input = typed();
    const both = await Promise.allSettled([enterFigure(editor, input), enterFigure(colleague, input)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await issuesOf(enterFigure(editor, input))).toMatchObject([{ field: "asOf" }]);
  });

  it("ten times off the last one asks back, and is taken once exactly that value is confirmed", async () => {
    const { foreigner } = await cast();
    await enterFigure(foreigner, typed());
    const wrong = { ...typed(), value: "90.000" };
    expect(await issuesOf(enterFigure(foreigner, wrong))).toMatchObject([
      { field: "confirmed", message: expect.stringContaining("10-Fache") },
    ]);
    expect(await issuesOf(enterFigure(foreigner, { ...wrong, confirmed: "95.000" }))).toMatchObject([
      { field: "confirmed" },
    ]);
    expect(await issuesOf(enterFigure(foreigner, { ...wrong, value: "900" }))).toMatchObject([
      { field: "confirmed" },
    ]);
    const { figureId } = await enterFigure(foreigner, { ...wrong, confirmed: "90.000" });
    expect(await publicRow(figureId)).toMatchObject({ value: 90_000 });
    const { indicator: _, ...values } = wrong;
    const correction = { ...values, figureId, reason: "Nachgezählt." };
    expect(await issuesOf(correctFigure(foreigner, { ...correction, value: "900.000" }))).toMatchObject([
      { field: "confirmed" },
    ]);
    await correctFigure(foreigner, { ...correction, value: "90.100" });
  });
});

describe("a correction", () => {
  it("takes the place of the old value and keeps it", async () => {
    const { editor } = await cast();
    const input = typed();
    const { figureId: wrong } = await enterFigure(editor, input);
    const before = await edition();
    const { indicator: _, ...values } = input;
    const { figureId } = await correctFigure(editor, {
      ...values,
      value: "9.100",
      figureId: wrong,
      reason: "Zahlendreher.",
    });
    expect(await publicRow(wrong)).toBeUndefined();
    expect(await publicRow(figureId)).toMatchObject({ value: 9100, previousValue: 9000, originalId: wrong });
    expect((await db.select().from(figures).where(eq(figures.id, wrong)))[0]).toMatchObject({
      value: 9000,
      replacedAt: expect.any(Date),
    });
    expect(await deedsOf(wrong)).toEqual(["figure.correct", "figure.enter"]);
    expect(await edition()).toBe(before + 1);
  });

  it("is refused without a reason, without a change, twice, and at another Jobcenter", async () => {
    const { editor, foreigner, moderator } = await cast();
    const { indicator: _, ...values } = typed();
    const { figureId } = await enterFigure(editor, { ...values, indicator: "households" });
    const correction = { ...values, value: "9.100", figureId, reason: "Zahlendreher." };
    expect(await issuesOf(correctFigure(editor, { ...correction, reason: " " }))).toMatchObject([
      { field: "reason" },
    ]);
    expect(await issuesOf(correctFigure(editor, { ...correction, value: "9.000" }))).toMatchObject([
      { field: "value" },
    ]);
    for (const stranger of [foreigner, moderator])
      expect(await refusalOf(correctFigure(stranger, correction))).toBeInstanceOf(NotAllowed);
    await correctFigure(editor, correction);
    expect(await refusalOf(correctFigure(editor, correction))).toBeInstanceOf(NotPossibleNow);
  });
});

describe("taking a value back", () => {
  it("leaves readers without it, at once", async () => {
    const { lead } = await cast();
    const { figureId } = await enterFigure(lead, typed());
    const before = await edition();
    await takeBackFigure(lead, { figureId, reason: "Die Quelle hat ihre Zählung zurückgezogen." });
    expect(await publicRow(figureId)).toBeUndefined();
    expect(await deedsOf(figureId)).toEqual(["figure.takeBack", "figure.enter"]);
    expect(await edition()).toBe(before + 1);
  });

  it("makes room for another value of that day", async () => {
    const { editor } = await cast();
    const input = typed();
    const { figureId } = await enterFigure(editor, input);
    await takeBackFigure(editor, { figureId, reason: "Falsches Jahr." });
    await expect(enterFigure(editor, input)).resolves.toBeDefined();
  });

  it("is refused without a reason, a second time, and at another Jobcenter", async () => {
    const { editor, foreigner } = await cast();
    const { figureId } = await enterFigure(editor, typed());
    const reason = "Doppelt gezählt.";
    expect(await issuesOf(takeBackFigure(editor, { figureId, reason: "" }))).toMatchObject([
      { field: "reason" },
    ]);
    expect(await refusalOf(takeBackFigure(foreigner, { figureId, reason }))).toBeInstanceOf(NotAllowed);
    await takeBackFigure(editor, { figureId, reason });
    expect(await refusalOf(takeBackFigure(editor, { figureId, reason }))).toBeInstanceOf(NotPossibleNow);
  });
});
