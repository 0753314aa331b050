// What the search makes of mistakes, of strange input, and of words that are gone.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aModerator } from "@/db/factories";
import { searchFilter } from "@/domain/search/search-filter";
import { searchPage } from "./search-page";
import { ask, published } from "./testing/searching";

beforeAll(() => loadMasterData(db));

describe("a typing mistake", () => {
  it("is corrected, and the correction is shown", async () => {
    await published("Bäckerlehrling im Gasthaus");
    expect(await ask("Bäkerlehrling Gasthaus")).toMatchObject({
      total: 1,
      corrected: "Bäckerlehrling Gasthaus",
    });
    expect(await ask("Baeckerlerling")).toMatchObject({ total: 1, corrected: "Bäckerlehrling" });
    expect(await ask("Bäkerlehrlingen")).toMatchObject({ total: 1, corrected: "Bäckerlehrling" });
    expect(await ask("xqzwvy")).toMatchObject({ total: 0, corrected: null });
  });

  it("is not assumed in the name of a Jobcenter, in one word or two", async () => {
    await published("Eine große Aufgabe, genau erklärt");
    expect(await ask("Gross Gerau")).toMatchObject({ corrected: expect.stringMatching(/genau/) });
    for (const q of ["Gross-Gerau", "Groß Gerau", "grossgerau"]) {
      const { posts, directHits } = await searchPage(searchFilter({ q }));
      expect([posts?.corrected, directHits.jobcenters.map(({ name }) => name)]).toEqual([
        null,
        ["Kreis Groß-Gerau"],
      ]);
    }
  });

  it("finds posts with some of the words when none has all", async () => {
    await published("Fischkutter im Hafen");
    expect(await ask("Fischkutter Raumfahrtbehörde")).toMatchObject({ total: 1, isSome: true });
  });
});

describe("the search answers without an error", () => {
  it.each([
    "'",
    '"',
    "')) --",
    "a & ! | b",
    "<->",
    ":*",
    "%",
    "*",
    "\\",
    "a\u0000b",
    "🙂",
    "\ud83d",
    "مرحبا بالعالم",
    "שָׁלוֹם",
    "e\u0301\u0301\u0301",
    "1e5 0x10 ½ ²",
    "; drop table posts",
    "a b c d e f g h i j k l m n o p",
    "und oder der die das",
    "",
    "\u202eabc",
    "__proto__ constructor",
  ])("%j", async (asked) => {
    await expect(ask(asked).then((answer) => answer === null || Array.isArray(answer.hits))).resolves.toBe(
      true,
    );
  });

  it("a very long query", async () => {
    for (const long of ["x".repeat(1_000_000), "ausbildung ".repeat(100_000)])
      expect(await ask(long)).not.toBeUndefined();
  });

  it("a query of stop words only: it has no hits", async () => {
    expect(await ask("und der die das")).toBeNull();
  });
});

it("removes words from the vocabulary with their last public post", async () => {
  const entries = async () =>
    (
      await db.execute<{ entries: number }>(
        sql`select entries from search_vocabulary where word = 'eintagsfliegenwort'`,
      )
    ).rows[0]?.entries;
  const [one, other] = [await published("Eintagsfliegenwort"), await published("Ein Eintagsfliegenwort")];
  expect(await entries()).toBe(2);
  for (const [{ post }, left] of [
    [one, 1],
    [other, undefined],
  ] as const) {
    await unpublishPost((await aModerator(db)).actor, { postId: post.id, reason: "Irrtum" });
    expect(await entries()).toBe(left);
  }
});
