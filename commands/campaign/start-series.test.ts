import { expect, it } from "vitest";
import { cast, actionsOn, refusalOf } from "@/commands/testing";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { startSeries } from "./start-series";

it("starts a series once per Jobcenter and title, with one history entry", async () => {
  const { editor, colleague } = await cast();
  const { seriesId } = await startSeries(editor, { title: "Drei Wege" });
  expect(await startSeries(colleague, { title: " Drei Wege " })).toEqual({ seriesId });
  expect(await actionsOn(seriesId)).toEqual(["series.start"]);
});

it("gives two Jobcenter two series of the same title", async () => {
  const { editor, outsider } = await cast();
  const [one, other] = [
    await startSeries(editor, { title: "Neustart" }),
    await startSeries(outsider, { title: "Neustart" }),
  ];
  expect(one.seriesId).not.toBe(other.seriesId);
});

it("refuses an empty title, and people without a Jobcenter", async () => {
  const { editor, moderator } = await cast();
  expect(await refusalOf(startSeries(editor, { title: " " }))).toBeInstanceOf(NotReady);
  expect(await refusalOf(startSeries(moderator, { title: "Drei Wege" }))).toBeInstanceOf(NotAllowed);
});
