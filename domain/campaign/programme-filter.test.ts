import { describe, expect, it } from "vitest";
import { criteria, programmeAddress, programmeFilter, shownDay } from "./programme-filter";

const week = { startsOn: "2022-06-20", endsOn: "2022-06-26" };
const nothing = { land: null, form: null, access: [], tag: null, seite: 1 };

describe("the filter of a programme", () => {
  it("is read from the address", () => {
    const query = {
      land: "Hessen",
      form: "messe",
      barrierefrei: "ja",
      "ohne-anmeldung": ["ja", "nein"],
      kostenfrei: "",
      tag: "2022-06-26",
      seite: "2",
    };
    expect(programmeFilter(query, week)).toEqual({
      land: "Hessen",
      form: "messe",
      access: ["barrierefrei", "ohne-anmeldung"],
      tag: "2022-06-26",
      seite: 2,
    });
  });

  it.each([
    { land: "Atlantis", form: "constructor", barrierefrei: "1", tag: "2022-06-27", seite: "0" },
    { land: ["", "Hessen"], form: "__proto__", kostenfrei: "JA", tag: "2022-06-19T00:00", seite: "99999" },
  ])("ignores what is unknown: %j", (query) => {
    expect(programmeFilter(query, week)).toEqual(nothing);
  });

  it("stays in the address, and another choice begins on its first page", () => {
    const filter = programmeFilter({ land: "Hessen", kostenfrei: "ja", seite: "3" }, week);
    expect(programmeAddress("/aktionswoche/2022", filter, { seite: 3 })).toBe(
      "/aktionswoche/2022?land=Hessen&kostenfrei=ja&seite=3",
    );
    expect(programmeAddress("/aktionswoche/2022", filter, { tag: "2022-06-21" })).toBe(
      "/aktionswoche/2022?land=Hessen&tag=2022-06-21&kostenfrei=ja",
    );
    expect(programmeAddress("/aktionswoche/2022", programmeFilter({}, week))).toBe("/aktionswoche/2022");
  });

  it("names each criterion with the filter that leaves it out", () => {
    const filter = programmeFilter({ form: "messe", barrierefrei: "ja" }, week);
    expect(criteria(filter).map(({ words, without }) => [words, programmeAddress("", without)])).toEqual([
      ["Messe", "?barrierefrei=ja"],
      ["barrierefrei", "?form=messe"],
    ]);
  });
});

it.each([
  ["while the week is on, today", null, "2022-06-22", "2022-06-22"],
  ["before it, all days", null, "2022-06-19", "alle"],
  ["after it, all days", null, "2022-06-27", "alle"],
  ["the chosen day", "2022-06-20", "2022-06-22", "2022-06-20"],
  ["all days, if chosen", "alle", "2022-06-22", "alle"],
])("shows %s", (_words, tag, today, shown) => {
  expect(shownDay({ ...nothing, tag }, week, today)).toBe(shown);
});
