import { expect, it } from "vitest";
import { cast, deedsOf, refusalOf } from "@/commands/testing";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { startSeries } from "./start-series";

it("starts a series once, whoever of the Jobcenter asks", async () => {
  const { editor, colleague } = await cast();
  const { seriesId } = await startSeries(editor, { title: "Drei Wege" });
  expect(await startSeries(colleague, { title: " Drei Wege " })).toEqual({ seriesId });
  expect(await deedsOf(seriesId)).toEqual(["series.start"]);
});

it("keeps two Jobcenter's series of one name apart", async () => {
  const { editor, foreigner } = await cast();
  const [one, other] = [
    await startSeries(editor, { title: "Neustart" }),
    await startSeries(foreigner, { title: "Neustart" }),
  ];
  expect(one.seriesId).not.toBe(other.seriesId);
});

it("needs a title and a Jobcenter", async () => {
  const { editor, moderator } = await cast();
  expect(await refusalOf(startSeries(editor, { title: " " }))).toBeInstanceOf(NotReady);
  expect(await refusalOf(startSeries(moderator, { title: "Drei Wege" }))).toBeInstanceOf(NotAllowed);
});
