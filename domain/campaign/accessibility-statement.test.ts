import { describe, expect, it } from "vitest";
import { accessibilityStatement, longestWithoutReviewInDays, reviewDueOn } from "./accessibility-statement";
import { enforcementBodies, enforcementBodiesCheckedOn, federalBody } from "./enforcement-bodies";
import { knownBarriers } from "./known-barriers";

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);

describe("the statement on accessibility", () => {
  it("says everything the law asks for, with days that exist", () => {
    expect(Object.values(accessibilityStatement).every((text) => text.trim() !== "")).toBe(true);
    expect(
      [accessibilityStatement.createdOn, accessibilityStatement.reviewedOn, enforcementBodiesCheckedOn].every(
        isDay,
      ),
    ).toBe(true);
    expect(accessibilityStatement.reviewedOn >= accessibilityStatement.createdOn).toBe(true);
  });

  it("was reviewed within a year", () => {
    expect(Date.now() - Date.parse(accessibilityStatement.reviewedOn)).toBeLessThan(
      longestWithoutReviewInDays * 86_400_000,
    );
  });

  it("asks for its next review from 30 days before a year is over", () => {
    const after = (days: number) =>
      new Date(Date.parse(accessibilityStatement.reviewedOn) + days * 86_400_000).toISOString().slice(0, 10);
    expect([after(334), after(335), after(400)].map(reviewDueOn)).toEqual([null, after(365), after(365)]);
  });

  it("names every known barrier with number, reason, another way and a day", () => {
    const barriers = knownBarriers({ hasFilm: false });
    expect(new Set(barriers.map(({ id }) => id)).size).toBe(barriers.length);
    for (const barrier of barriers) {
      expect(barrier.id).toMatch(/^B-\d\d$/);
      expect([barrier.what, barrier.instead].every((text) => text.length > 20)).toBe(true);
      expect(isDay(barrier.mendedBy)).toBe(true);
    }
  });

  it("stops naming the missing film once there is one", () => {
    const named = (hasFilm: boolean) =>
      knownBarriers({ hasFilm }).some(({ what }) => what.includes("keinen Film"));
    expect([named(false), named(true)]).toEqual([true, false]);
  });

  it("leads to a page or a mailbox for every body it names", () => {
    for (const body of [federalBody, ...Object.values(enforcementBodies)])
      expect(body === null || /^(https:\/\/|mailto:)/.test(body.href)).toBe(true);
  });
});
