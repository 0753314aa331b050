import { describe, expect, it } from "vitest";
import type { Block, Content } from "./content";
import { blockSchema, contentSchema } from "./content";
import { blockIssues, inlinesIn } from "./content-readiness";
import { everyBlock } from "./every-block";
import { feedHtml } from "./feed-html";
import { emptyManuscript } from "./manuscript";
import { plainLines } from "./plain-line";

const places = { appUrl: "https://portal.example", address: "https://portal.example/a" };
const picture = { key: "k", width: 640, height: 480, widths: [320, 640] };

const inFeed = (content: Content) =>
  feedHtml(
    { content, leadPicture: null, pictures: { [everyBlock.image.mediaId]: picture }, facts: [] },
    places,
  );
const inWords = (content: Content) => plainLines({ ...emptyManuscript("article"), content });

describe("every block", () => {
  it.each(Object.values(everyBlock))("can be stored, fed and compared: $type", (block) => {
    expect(contentSchema.parse([block])).toEqual([block]);
    expect(inFeed([block])).toMatch(/^<\w/);
    expect(inWords([block])).toHaveLength(1);
    expect(blockIssues([block])).toBeInstanceOf(Array);
    expect(inlinesIn(block)).toBeInstanceOf(Array);
  });

  it("is one of those that are known: an unknown one is an error everywhere", () => {
    const unknown = { type: "hologram" } as unknown as Block;
    expect(blockSchema.safeParse(unknown).success).toBe(false);
    for (const read of [inFeed, inWords, blockIssues]) expect(() => read([unknown])).toThrow("hologram");
    expect(() => inlinesIn(unknown)).toThrow("hologram");
  });
});
