import { expect, it } from "vitest";
import { daysBetween } from "./days";

it("names every day of a week, also across the start of summer time", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toEqual(["2026-03-28", "2026-03-29", "2026-03-30"]);
  expect(daysBetween("2019-08-26", "2019-08-30")).toHaveLength(5);
  expect(daysBetween("2019-08-26", "2019-08-25")).toEqual([]);
});
