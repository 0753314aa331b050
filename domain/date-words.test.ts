import { describe, expect, it } from "vitest";
import { berlinDay, clockTime, dayRange, germanNumber, longDay, timeRange } from "./date-words";

describe("dates are written in German, in Berlin time", () => {
  it("names a day", () => {
    expect(longDay("2019-08-27")).toBe("27. August 2019");
    expect(longDay(new Date("2026-01-31T23:30:00Z"))).toBe("1. Februar 2026");
    expect(berlinDay("2026-03-29T22:30:00Z")).toBe("2026-03-30");
    expect(clockTime("2019-08-27T07:00:00Z")).toBe("09:00 Uhr");
  });

  it.each([
    ["2019-08-26", "2019-08-30", "26. bis 30. August 2019"],
    ["2019-08-30", "2019-09-02", "30. August bis 2. September 2019"],
    ["2019-12-30", "2020-01-02", "30. Dezember 2019 bis 2. Januar 2020"],
    ["2019-08-26", "2019-08-26", "26. August 2019"],
  ])("joins %s and %s", (from, to, words) => {
    expect(dayRange(from, to)).toBe(words);
  });

  it.each([
    ["2019-08-28T08:00:00Z", "2019-08-28T14:00:00Z", false, "Mittwoch, 28. August 2019, 10:00 bis 16:00 Uhr"],
    ["2019-08-28T08:00:00Z", null, false, "Mittwoch, 28. August 2019, 10:00 Uhr"],
    ["2019-08-28T08:00:00Z", null, true, "Mittwoch, 28. August 2019, ganztägig"],
    ["2019-08-26T08:00:00Z", "2019-08-30T14:00:00Z", true, "26. bis 30. August 2019"],
  ])("says when something takes place (%s to %s)", (from, to, isAllDay, words) => {
    expect(timeRange(from, to, isAllDay)).toBe(words);
  });
});

it("writes numbers with point and comma, and a real minus", () => {
  expect(germanNumber(10_309)).toBe("10.309");
  expect(germanNumber(-2.5)).toBe("−2,5");
});
