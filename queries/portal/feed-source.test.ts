// Every feed format at every page that has feeds: its route, its media type and its content.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPublicPost } from "@/db/factories";
import { feedFormats, type FeedFormat } from "@/domain/post/feed-format";
import { feedAnswer } from "@/platform/feed/feed-answer";
import { feedSource, feedSources, type FeedFolder } from "./feed-source";

const formats = Object.keys(feedFormats) as FeedFormat[];
const folders = Object.keys(feedSources) as FeedFolder[];
const feeds = folders.flatMap((folder) => formats.map((format) => ({ folder, format })));

/** The page that lists the post of this test, and one that does not exist. */
const here = { jobcenter: "emsland", land: "niedersachsen", thema: "gesundheit" };
const nowhere = { jobcenter: "atlantis", land: "atlantis", thema: "atlantis" };

let aktion: Awaited<ReturnType<typeof aPublicPost>>;
beforeAll(async () => {
  aktion = await aPublicPost(db, { kind: "veranstaltung", manuscript: { topics: ["gesundheit"] } });
});

describe.each(feeds)("$format at “$folder”", ({ folder, format }) => {
  const { file, mediaType } = feedFormats[format];

  it("has a route", async () => {
    const route = join("app/(portal)", folder, file, "route.ts");
    const source = await readFile(route, "utf8").catch(() => `There is no ${route}`);
    expect(source).toContain(`export const GET = feedRoute("${folder}", "${format}");`);
  });

  it("holds what is public there, as its media type", async () => {
    const answer = await feedAnswer(format, (await feedSource(folder, here))!);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": `${mediaType}; charset=utf-8`,
      "cache-control": "public, max-age=60, s-maxage=60, must-revalidate",
    });
    // iCalendar folds long lines: the next line begins with a space.
    const text = (await answer.text()).replaceAll("\r\n ", "");
    expect(text).toContain(aktion.post.id);
    expect(text).toContain(`http://localhost:3000/jobcenter/emsland/${aktion.post.slug}`);
  });
});

it.each(folders.filter((folder) => folder !== ""))("is not there where no page is: %s", async (folder) => {
  expect(await feedSource(folder, nowhere)).toBeNull();
});
