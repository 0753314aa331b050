import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { env } from "@/platform/env";
import { filmResponse, rangeIn, signLanguageFilm } from "./sign-language-film";

const folder = () => join(env().DATA_DIR, "gebaerdensprache");
async function put(files: Record<string, string>) {
  await mkdir(folder(), { recursive: true });
  for (const [name, words] of Object.entries(files)) await writeFile(join(folder(), name), words);
}
afterEach(() => rm(folder(), { recursive: true, force: true }));

describe("the film in sign language", () => {
  it("is shown only with captions and transcript", async () => {
    expect(await signLanguageFilm()).toBeNull();
    await put({ "film.mp4": "0123456789", "untertitel.vtt": "WEBVTT" });
    expect(await signLanguageFilm()).toBeNull();
    await put({ "abschrift.txt": "Guten Tag.\n\nDas ist das Portal.\n" });
    expect(await signLanguageFilm()).toEqual({
      transcript: ["Guten Tag.", "Das ist das Portal."],
      hasPoster: false,
    });
  });

  it("is sent whole or by ranges, and answers 404 and 416", async () => {
    await put({ "film.mp4": "0123456789" });
    const ask = (range?: string) =>
      filmResponse(new Request("http://portal.example", { headers: range ? { range } : {} }), "film.mp4");
    expect([(await ask()).status, await (await ask()).text()]).toEqual([200, "0123456789"]);
    const part = await ask("bytes=2-4");
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      "bytes 2-4/10",
      "234",
    ]);
    expect((await ask("bytes=10-")).status).toBe(416);
    expect((await filmResponse(new Request("http://portal.example"), "standbild.jpg")).status).toBe(404);
  });

  it.each([
    [null, null],
    ["bytes=0-", { start: 0, end: 9 }],
    ["bytes=-3", { start: 7, end: 9 }],
    ["bytes=5-99", { start: 5, end: 9 }],
    ["bytes=0-1,4-5", null],
    ["bytes=4-2", "outside"],
  ])("reads the range %s", (header, range) => {
    expect(rangeIn(header, 10)).toEqual(range);
  });
});
