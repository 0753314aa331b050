import { describe, expect, it } from "vitest";
import { ageOfMajority, birthday, isYoungerThan, youngestPortrayed } from "./age";

describe("the day on which somebody reaches an age", () => {
  it.each([
    ["2008-06-15", 18, "2026-06-15"],
    ["2008-12-31", 14, "2022-12-31"],
    ["2008-02-29", 18, "2026-03-01"],
    ["2008-02-29", 14, "2022-03-01"],
    ["2008-02-29", 20, "2028-02-29"],
    ["2008-02-28", 18, "2026-02-28"],
    ["2008-03-01", 18, "2026-03-01"],
  ])("of somebody born on %s who becomes %d is %s", (bornOn, age, day) => {
    expect(birthday(bornOn, age)).toBe(day);
  });

  it("ends the years before it at the end of the day before", () => {
    expect(isYoungerThan(ageOfMajority, "2008-06-15", "2026-06-14")).toBe(true);
    expect(isYoungerThan(ageOfMajority, "2008-06-15", "2026-06-15")).toBe(false);
    expect(isYoungerThan(youngestPortrayed, "2012-06-15", "2026-06-14")).toBe(true);
    expect(isYoungerThan(youngestPortrayed, "2012-06-15", "2026-06-15")).toBe(false);
  });
});
