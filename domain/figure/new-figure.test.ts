import { describe, expect, it } from "vitest";
import {
  doubtAbout,
  isConfirmed,
  readNewFigure,
  readSourceDate,
  typedSourceDate,
  type NewFigure,
} from "./new-figure";

const typed: NewFigure = {
  value: "10.309",
  qualifier: "",
  asOf: "2019-08-01",
  periodFrom: "",
  periodTo: "",
  source: "Statistik",
  sourceDate: "08.2019",
  confirmed: "",
};
const count = { kind: "count", decimals: 0 } as const;
const share = { kind: "share", decimals: 1 } as const;
const fields = (
  changes: Partial<NewFigure>,
  indicator: { kind: "count" | "share"; decimals: number } = count,
) => {
  const read = readNewFigure({ ...typed, ...changes }, indicator, "2027-05-03");
  return "issues" in read ? read.issues.map(({ field }) => field) : [];
};

describe("what was typed", () => {
  it("is read as Germans write it", () => {
    expect(readNewFigure(typed, count, "2027-05-03")).toEqual({
      figure: {
        value: 10_309,
        qualifier: "",
        asOf: "2019-08-01",
        periodFrom: null,
        periodTo: null,
        source: "Statistik",
        sourceDate: "2019-08",
      },
    });
    expect(readNewFigure({ ...typed, value: "4,5" }, share, "2027-05-03")).toMatchObject({
      figure: { value: 4.5 },
    });
  });

  it.each<[string, Partial<NewFigure>, string[]]>([
    [
      "nothing",
      { value: "", asOf: "", source: " ", sourceDate: "" },
      ["value", "asOf", "source", "sourceDate"],
    ],
    ["English decimals", { value: "4.5" }, ["value"]],
    ["less than nothing", { value: "-3" }, ["value"]],
    ["half a person", { value: "4,5" }, ["value"]],
    ["a day to come", { asOf: "2027-05-04" }, ["asOf"]],
    ["half a period", { periodFrom: "2018-01-01" }, ["periodTo"]],
    ["a period backwards", { periodFrom: "2018-12-31", periodTo: "2018-01-01" }, ["periodTo"]],
    ["a source of no day", { sourceDate: "31.02.2019" }, ["sourceDate"]],
  ])("is refused: %s", (_, changes, expected) => {
    expect(fields(changes)).toEqual(expected);
  });

  it("is refused when a share is above 100 percent or has too many digits", () => {
    expect(fields({ value: "101" }, share)).toEqual(["value"]);
    expect(fields({ value: "4,55" }, share)).toEqual(["value"]);
    expect(fields({ value: "5,1" }, share)).toEqual([]);
  });
});

it.each([
  ["14.08.2019", "2019-08-14"],
  ["8.2019", "2019-08"],
  ["2019", "2019"],
  ["2019-08-14", "2019-08-14"],
  ["13.2019", null],
  ["neulich", null],
  ["14.08.19", null],
])("a source of %s is %s", (text, iso) => {
  expect(readSourceDate(text)).toBe(iso);
  if (iso) expect(readSourceDate(typedSourceDate(iso))).toBe(iso);
});

describe("a value far from the last one", () => {
  const read = (value: number) => ({
    value,
    qualifier: "",
    asOf: "2020-08-01",
    periodFrom: null,
    periodTo: null,
    source: "",
    sourceDate: "2020",
  });
  const last = { value: 2068, qualifier: "", asOf: "2019-08-01" };
  it.each([
    [20_680, true],
    [206, true],
    [18_000, true],
    [4000, false],
    [1000, false],
    [0, false],
  ])("%s asks back: %s", (value, asks) => {
    expect(doubtAbout(read(value), last, "") !== null).toBe(asks);
  });

  it("leads to a question that names the last one; a first value leads to none", () => {
    expect(doubtAbout(read(20_680), last, "Personen")).toContain(
      "20.680 Personen ist etwa das 10-Fache des Werts vom 1. August 2019 (2.068 Personen)",
    );
    expect(doubtAbout(read(20_680), null, "")).toBeNull();
  });

  it("is confirmed only with exactly this value", () => {
    expect(isConfirmed({ value: "20.680", confirmed: "20680" })).toBe(true);
    expect(isConfirmed({ value: "206.800", confirmed: "20.680" })).toBe(false);
    expect(isConfirmed({ value: "x", confirmed: "" })).toBe(false);
  });
});
