import { expect, it } from "vitest";
import { newestOfEach, overTime, sumOf, type FigureValue } from "./value";

const value = (
  scopeName: string,
  asOf: string,
  number: number,
  more: Partial<FigureValue> = {},
): FigureValue => ({
  id: `${scopeName} ${asOf}`,
  scope: "jobcenter",
  scopeName,
  asOf,
  value: number,
  qualifier: "",
  periodFrom: null,
  periodTo: null,
  source: "Kreis",
  sourceDate: "2019",
  correction: null,
  ...more,
});
const emsland = [value("Emsland", "2019-08-01", 2068), value("Emsland", "2005-01-01", 8476)];
const saalekreis = value("Saalekreis", "2018-12-01", 10_309);
const bund = value("Deutschland", "2019-08-01", 2_000_000, { scope: "bund" });

it("adds up the newest value of each Jobcenter, and says how many and of which days", () => {
  expect(sumOf([bund, ...emsland, saalekreis])).toEqual({
    value: 12_377,
    qualifier: "",
    reported: 2,
    from: "2018-12-01",
    to: "2019-08-01",
  });
  expect(sumOf([emsland[0]!, { ...saalekreis, qualifier: "mehr als" }])?.qualifier).toBe("rund");
});

it("adds up nothing where one alone reported", () => {
  expect(sumOf([bund, ...emsland])).toBeNull();
});

it("knows the newest of each scope, and who has a course over time", () => {
  expect(newestOfEach([...emsland, saalekreis]).map(({ id }) => id)).toEqual([
    "Emsland 2019-08-01",
    "Saalekreis 2018-12-01",
  ]);
  expect(
    overTime([...emsland, saalekreis]).map((course) => course.map(({ value: number }) => number)),
  ).toEqual([[8476, 2068]]);
});
