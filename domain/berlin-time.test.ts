import { describe, expect, it } from "vitest";
import { berlinLocal, instantOfBerlinTime, timeSince } from "./berlin-time";

describe("local time in Berlin", () => {
  it.each([
    ["2027-01-15T10:00", "2027-01-15T09:00:00.000Z"],
    ["2027-07-15T10:00", "2027-07-15T08:00:00.000Z"],
    ["2027-10-31T02:30", "2027-10-31T00:30:00.000Z"],
  ])("%s is the instant %s", (local, instant) => {
    expect(instantOfBerlinTime(local)?.toISOString()).toBe(instant);
  });

  it.each(["2027-03-28T02:30", "morgen", ""])("knows no instant for %j", (local) => {
    expect(instantOfBerlinTime(local)).toBeNull();
  });

  it("comes back as it was typed", () => {
    expect(berlinLocal(instantOfBerlinTime("2027-03-28T03:30")!)).toBe("2027-03-28T03:30");
  });
});

describe("how long ago", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  it.each([
    [10, "gerade eben"],
    [60, "vor einer Minute"],
    [720, "vor 12 Minuten"],
    [3_600, "vor einer Stunde"],
    [90_000, "gestern"],
    [400_000, "vor 4 Tagen"],
  ])("%i seconds read %j", (seconds, words) => {
    expect(timeSince(new Date(now.getTime() - seconds * 1_000), now)).toBe(words);
  });
});
