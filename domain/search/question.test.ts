import { describe, expect, it } from "vitest";
import { editDistance, isMistypedForm, isNearlyTheSame } from "./edit-distance";
import { marked, passage } from "./marked-text";
import { folded, questionOf } from "./question";
import { searchAddress, searchFilter, timeOf, timesOffered } from "./search-filter";

describe("a question", () => {
  it.each([
    ["Jobcenter-Tag", ["jobcenter", "tag"]],
    ["  Straße   in GÜTERSLOH ", ["straße", "in", "gütersloh"]],
    ['"Haus" AND (NOT *) | ! & :* <-> \\', ["haus", "and", "not"]],
    ["100 % für alle", ["100", "für", "alle"]],
    ["a\u0000b", ["ab"]],
    ["Sozial\u00adamt", ["sozialamt"]],
    ["🙂 🙂", []],
    ["שלום עולם", ["שלום", "עולם"]],
    ["", []],
  ])("%j has the words %j", (typed, words) => {
    expect(questionOf(typed).words).toEqual(words);
  });

  it("is cut, however long it is, and never in the middle of a character", () => {
    const { typed, words } = questionOf("ä🙂 ".repeat(100_000));
    expect([typed.length <= 200, typed.isWellFormed(), words.length]).toEqual([true, true, 10]);
    expect(questionOf("x".repeat(10_000)).words).toEqual(["x".repeat(40)]);
  });

  it("is folded like the index", () => {
    expect(["Straße", "Größe", "Café", "Ñandú"].map(folded)).toEqual(["strasse", "groesse", "cafe", "nandu"]);
  });
});

describe("a typing mistake", () => {
  it.each([
    ["ausbldung", "ausbildung", 1],
    ["ausbidlung", "ausbildung", 1],
    ["haus", "haus", 0],
    ["", "abc", 3],
  ])("from %s to %s takes %i", (typed, word, steps) => {
    expect(editDistance(typed, word)).toBe(steps);
  });

  it("is small", () => {
    expect(isNearlyTheSame("ausbldung", "ausbildung")).toBe(true);
    expect(isNearlyTheSame("haus", "maus")).toBe(true);
    expect([
      isMistypedForm("ausbildugen", "ausbildung"),
      isMistypedForm("tischlerinen", "tischler"),
      isMistypedForm("beraterinnen", "betreuer"),
      isMistypedForm("hauses", "haut"),
    ]).toEqual([true, false, false, false]);
    expect([
      isNearlyTheSame("haus", "amt"),
      isNearlyTheSame("haus", "hauen"),
      isNearlyTheSame("bus", "bass"),
    ]).toEqual([false, false, false]);
  });
});

describe("marked text", () => {
  const hits = (text: string, ...wanted: string[]) =>
    marked(text, wanted)
      .filter(({ isHit }) => isHit)
      .map(({ text: hit }) => hit);

  it("keeps every character and marks whole words", () => {
    const text = "Die Ausbildungen: <b>Ausbildung</b>, ausbilden & mehr.";
    expect(
      marked(text, ["ausbild"])
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
    expect(hits(text, "ausbild")).toEqual(["Ausbildungen", "Ausbildung", "ausbilden"]);
  });

  it("knows umlauts both ways, and hyphens", () => {
    expect(hits("Häuser an der Straße", "haus", "strass")).toEqual(["Häuser", "Straße"]);
    expect(hits("Der Jobcenter-Tag", "jobcentertag")).toEqual(["Jobcenter-Tag"]);
    expect(hits("Der Jobcenter-Tag", "tag")).toEqual(["Tag"]);
    expect(hits("Am Tag der Tagung", "tag")).toEqual(["Tag"]);
  });

  it("shows the best passage of a long text", () => {
    const filler = "und so weiter ".repeat(60);
    const pieces = passage(
      `${filler}Hier kommt die Beratung. ${filler}Beratung im Haus der Jugend. ${filler}`,
      ["beratung", "jugend"],
    );
    const words = pieces?.map((piece) => piece.text).join("") ?? "";
    expect(words).toMatch(/^… .*Beratung im Haus der Jugend.* …$/);
    expect(words.length).toBeLessThan(240);
    expect(passage("Nichts davon", ["beratung"])).toBeNull();
  });

  it("handles a text that is one word", () => {
    expect(
      passage("x".repeat(5_000), ["xxxx"])
        ?.map(({ text }) => text)
        .join("").length,
    ).toBeLessThan(240);
  });
});

describe("a search in an address", () => {
  it("is read and written back", () => {
    const address = "/suche?q=Haus+%26+Hof&art=berichte&land=Hessen&jobcenter=fulda&zeit=2022";
    const filter = searchFilter(Object.fromEntries(new URLSearchParams(address.split("?")[1])));
    expect(filter).toMatchObject({
      art: "berichte",
      land: "Hessen",
      jobcenter: "fulda",
      zeit: "2022",
      seite: 1,
    });
    expect(searchAddress(filter)).toBe(address);
    expect(searchAddress(filter, { land: null, q: "Hof" }, 3)).toBe(
      "/suche?q=Hof&art=berichte&jobcenter=fulda&zeit=2022&seite=3",
    );
  });

  it("leaves out what it does not know", () => {
    expect(
      searchFilter({
        q: ["a", "b"],
        art: "constructor",
        land: "__proto__",
        jobcenter: "../x",
        zeit: "toString",
        seite: "1e3",
      }),
    ).toEqual({
      question: { typed: "a", words: ["a"] },
      art: null,
      land: null,
      jobcenter: null,
      zeit: null,
      seite: 1,
    });
  });

  it("offers days and years", () => {
    expect(timesOffered(2021).map(({ value }) => value)).toEqual([
      "30-tage",
      "12-monate",
      "2021",
      "2020",
      "2019",
    ]);
    expect([timeOf("30-tage"), timeOf("2020"), timeOf(null)]).toEqual([{ days: 30 }, { year: 2020 }, null]);
  });
});
