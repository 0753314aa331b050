import { expect, it, beforeAll } from "vitest";
import { cast, edition, actionsOn } from "@/commands/testing";
import { figureInput, publicFigure, issuesOf } from "@/commands/testing/figure";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { enterFigure } from "./enter-figure";

beforeAll(() => loadMasterData(db));

it("publishes the value at once, raises the edition and writes one history entry", async () => {
  const { editor, jobcenterId } = await cast();
  const before = await edition();
  const { figureId } = await enterFigure(editor, figureInput());
  expect(await publicFigure(figureId)).toMatchObject({
    value: 9000,
    jobcenterId,
    unit: "Bedarfsgemeinschaften",
    sourceDate: "2027-03",
  });
  expect(await actionsOn(figureId)).toEqual(["figure.enter"]);
  expect(await edition()).toBe(before + 1);
});

it("lets the Landkreistag enter values of Bund and Länder, and of no other Kennzahl", async () => {
  const { moderator } = await cast();
  const { figureId } = await enterFigure(moderator, {
    ...figureInput(),
    indicator: "unemployment_rate",
    value: "5,3",
    area: "Hessen",
  });
  expect(await publicFigure(figureId)).toMatchObject({
    scope: "land",
    bundesland: "Hessen",
    jobcenterId: null,
  });
  expect(
    await issuesOf(enterFigure(moderator, { ...figureInput(), indicator: "households", area: "bund" })),
  ).toMatchObject([{ field: "indicator" }]);
});

it("stores a Jobcenter's value as its own, whatever area was sent", async () => {
  const { editor, jobcenterId } = await cast();
  const { figureId } = await enterFigure(editor, { ...figureInput(), area: "Bayern" });
  expect(await publicFigure(figureId)).toMatchObject({ scope: "jobcenter", jobcenterId, bundesland: null });
});

it("refuses a second value for one day, even when two people enter it at the same moment", async () => {
  const { editor, colleague } = await cast();
  const input = figureInput();
  const both = await Promise.allSettled([enterFigure(editor, input), enterFigure(colleague, input)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await issuesOf(enterFigure(editor, input))).toMatchObject([{ field: "asOf" }]);
});

it("asks back about a value ten times the last one, and accepts exactly the confirmed value", async () => {
  const { outsider } = await cast();
  await enterFigure(outsider, figureInput());
  const wrong = { ...figureInput(), value: "90.000" };
  expect(await issuesOf(enterFigure(outsider, wrong))).toMatchObject([
    { field: "confirmed", message: expect.stringContaining("10-Fache") },
  ]);
  expect(await issuesOf(enterFigure(outsider, { ...wrong, confirmed: "95.000" }))).toMatchObject([
    { field: "confirmed" },
  ]);
  expect(await issuesOf(enterFigure(outsider, { ...wrong, value: "900" }))).toMatchObject([
    { field: "confirmed" },
  ]);
  const { figureId } = await enterFigure(outsider, { ...wrong, confirmed: "90.000" });
  expect(await publicFigure(figureId)).toMatchObject({ value: 90_000 });
});
