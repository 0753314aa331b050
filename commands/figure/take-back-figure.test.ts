import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, edition, actionsOn } from "@/commands/testing";
import { figureInput, publicFigure, issuesOf } from "@/commands/testing/figure";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { enterFigure } from "./enter-figure";
import { takeBackFigure } from "./take-back-figure";

beforeAll(() => loadMasterData(db));

it("hides the value from readers at once, raises the edition and writes one history entry", async () => {
  const { lead } = await cast();
  const { figureId } = await enterFigure(lead, figureInput());
  const before = await edition();
  await takeBackFigure(lead, { figureId, reason: "Die Quelle hat ihre Zählung zurückgezogen." });
  expect(await publicFigure(figureId)).toBeUndefined();
  expect(await actionsOn(figureId)).toEqual(["figure.takeBack", "figure.enter"]);
  expect(await edition()).toBe(before + 1);
});

it("allows another value for the same day", async () => {
  const { editor } = await cast();
  const input = figureInput();
  const { figureId } = await enterFigure(editor, input);
  await takeBackFigure(editor, { figureId, reason: "Falsches Jahr." });
  await expect(enterFigure(editor, input)).resolves.toBeDefined();
});

it("refuses a missing reason, a value already taken back, and another Jobcenter", async () => {
  const { editor, outsider } = await cast();
  const { figureId } = await enterFigure(editor, figureInput());
  const reason = "Doppelt gezählt.";
  expect(await issuesOf(takeBackFigure(editor, { figureId, reason: "" }))).toMatchObject([
    { field: "reason" },
  ]);
  expect(await refusalOf(takeBackFigure(outsider, { figureId, reason }))).toBeInstanceOf(NotAllowed);
  await takeBackFigure(editor, { figureId, reason });
  expect(await refusalOf(takeBackFigure(editor, { figureId, reason }))).toBeInstanceOf(NotPossibleNow);
});
