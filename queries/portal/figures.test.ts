// Published values on all pages, before and after a correction.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { correctFigure } from "@/commands/figure/correct-figure";
import { enterFigure } from "@/commands/figure/enter-figure";
import { takeBackFigure } from "@/commands/figure/take-back-figure";
import { submitPost } from "@/commands/post/submit-post";
import { cast, edition, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aManuscript, aPost, aPublicPost } from "@/db/factories";
import { revisions } from "@/db/schema";
import type { FigureBlock } from "@/domain/post/content";
import { postPdf } from "@/platform/pdf/post-pdf";
import { stopRenderer } from "@/platform/pdf/renderer";
import { readPdf } from "@/platform/pdf/testing";
import { shownRevision } from "@/queries/desk/shown-revision";
import { postPage } from "./post-page";
import { campaignFeed } from "./feed";
import { figureOverview, figureValues, landFigures } from "./figures";
import { figureChanges } from "./list-page-changes";

beforeAll(() => loadMasterData(db));
afterAll(stopRenderer);

const typed = {
  value: "9.000",
  qualifier: "" as const,
  asOf: "2021-12-31",
  periodFrom: "",
  periodTo: "",
  source: "Landkreis Emsland",
  sourceDate: "2022",
};
const blockOf = (figureId: string): FigureBlock => ({
  type: "figure",
  figureId,
  label: "Bedarfsgemeinschaften",
  unit: "",
  before: null,
  after: { value: 9000, qualifier: "", asOf: "2021-12-31" },
  source: "Landkreis Emsland, 2022",
});
const shownIn = (content: unknown[] | undefined) =>
  (content as FigureBlock[] | undefined)?.find(({ type }) => type === "figure");

it("a correction is on every page that shows the value and leaves the approved text alone; a value that was taken back leaves a note", async () => {
  const { editor } = await cast();
  const { figureId } = await enterFigure(editor, { ...typed, indicator: "households" });
  const { content } = aManuscript("article");
  const { post, revision } = await aPublicPost(db, {
    kind: "article",
    manuscript: { content: [...content, blockOf(figureId)] },
  });
  const before = await edition();
  const published = (await postPage("emsland", post.slug))!.changedAt!;
  const { figureId: corrected } = await correctFigure(editor, {
    ...typed,
    value: "9.090",
    figureId,
    reason: "Zahlendreher.",
  });

  const public1 = shownIn((await postPage("emsland", post.slug))?.content);
  expect(public1).toMatchObject({
    after: { value: 9090 },
    unit: "Bedarfsgemeinschaften",
    remark: expect.stringContaining("vorher 9.000"),
  });
  expect(shownIn((await shownRevision(revision.id)).content)).toMatchObject({ after: { value: 9090 } });
  const entry = (await campaignFeed()).find(({ id }) => id === post.id);
  const { changedAt } = (await postPage("emsland", post.slug))!;
  expect(changedAt! > published && entry?.changedAt === changedAt).toBe(true);
  expect((await figureChanges()).get(post.id)?.toISOString()).toBe(changedAt);
  const fed = entry?.html;
  const sheet = (await readPdf(await postPdf((await postPage("emsland", post.slug))!))).pages.join(" ");
  for (const words of [fed, sheet]) {
    expect(words).toContain("9.090");
    expect(words).toMatch(/Korrigiert\s+am\s+[^:]*:\s+vorher\s+9\.000/);
  }
  const [stored] = await db.select().from(revisions).where(eq(revisions.id, revision.id));
  expect(stored?.contentHash).toBe(revision.contentHash);
  expect(await edition()).toBe(before + 1);

  await takeBackFigure(editor, { figureId: corrected, reason: "Falsche Quelle." });
  expect(shownIn((await postPage("emsland", post.slug))?.content)).toMatchObject({
    after: { value: null },
    remark: expect.stringContaining("zurückgenommen"),
  });
  const html = (await campaignFeed()).find(({ id }) => id === post.id)?.html;
  expect(html).toContain("zurückgenommen");
  expect(html).not.toMatch(/9\.0[09]0/);
  const tookBackAt = (await postPage("emsland", post.slug))!.changedAt!;
  expect(tookBackAt > changedAt!).toBe(true);
  expect((await figureChanges()).get(post.id)?.toISOString()).toBe(tookBackAt);
});

it("a post that refers to a value that was taken back cannot be submitted", async () => {
  const { editor } = await cast();
  const { figureId } = await enterFigure(editor, { ...typed, asOf: "2022-12-31", indicator: "households" });
  const { content } = aManuscript("article");
  const { post, revision } = await aPost(db, {
    kind: "article",
    manuscript: { content: [...content, blockOf(figureId)] },
  });
  await takeBackFigure(editor, { figureId, reason: "Falsche Quelle." });
  const refusal = await refusalOf(submitPost(editor, { postId: post.id, version: revision.version }));
  expect(refusal).toMatchObject({ issues: [{ field: `content.${content.length}.figureId` }] });
});

it("a filter selects a Land or a Jobcenter, and its page compares it with Land and Bund", async () => {
  const scopes = async (filter: Parameters<typeof figureValues>[0]) => [
    ...new Set((await figureValues(filter, "unemployment_rate")).map(({ scopeName }) => scopeName)),
  ];
  expect(await scopes({ land: null, jobcenter: "emsland" })).toEqual(["Landkreis Emsland"]);
  expect(await scopes({ land: "Niedersachsen", jobcenter: null })).toEqual([
    "Niedersachsen",
    "Landkreis Emsland",
  ]);
  expect(await scopes({ land: null, jobcenter: "emsland", withWhole: true })).toEqual([
    "Deutschland",
    "Niedersachsen",
    "Landkreis Emsland",
  ]);
  expect(await scopes({ land: null, jobcenter: "goerlitz" })).toEqual([]);
});

it("the overview shows the newest value of each area and how many areas there could be", async () => {
  const { cards, total } = await figureOverview({ land: null, jobcenter: null });
  const unemployed = cards.find(({ indicator }) => indicator.key === "unemployed_sgb2");
  expect(total).toBe(104);
  expect((await figureOverview({ land: "Niedersachsen", jobcenter: null })).total).toBe(16);
  expect(unemployed?.newest.map(({ scopeName, asOf }) => [scopeName, asOf])).toEqual([
    ["Landkreis Emsland", "2019-08-01"],
    ["Landkreis Schmalkalden-Meiningen", "2013-12-31"],
  ]);
});

it("a Land shows the newest of its own values, and none of its Jobcenter or of the Bund", async () => {
  const rows = await landFigures("Nordrhein-Westfalen");
  const keys = rows.map(({ indicator }) => indicator);
  expect(keys).toEqual(expect.arrayContaining(["jobcenter_kommunal", "people_supported"]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    rows.every(({ scope, bundesland }) => scope === "land" && bundesland === "Nordrhein-Westfalen"),
  ).toBe(true);
  expect(await landFigures("Saarland")).toEqual([]);
});
