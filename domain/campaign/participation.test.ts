import { describe, expect, it } from "vitest";
import {
  canBeReminded,
  isConfirmationDue,
  isSilent,
  isTakingPart,
  participationState,
  participationStates,
} from "./participation";

const nothing = { posts: 0, isWaiting: false, isWriting: false, isActive: false, isInvited: false };
const now = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("how far a Jobcenter is", () => {
  it.each([
    ["public", { posts: 1, isWaiting: true, isWriting: true }],
    ["submitted", { isWaiting: true, isWriting: true, isActive: true }],
    ["draft", { isWriting: true, isActive: true }],
    ["idle", { isActive: true, isInvited: true }],
    ["invited", { isInvited: true }],
    ["absent", {}],
  ] as const)("is %s, the furthest it got", (state, facts) => {
    expect(participationState({ ...nothing, ...facts })).toBe(state);
  });

  it("counts as taking part from the first draft on", () => {
    expect(participationStates.filter(isTakingPart)).toEqual(["public", "submitted", "draft"]);
  });
});

describe("a reminder", () => {
  it("goes to whoever has begun nothing and can be reached", () => {
    expect(participationStates.filter((state) => canBeReminded({ state, remindedAt: null }, now))).toEqual([
      "idle",
      "invited",
    ]);
  });

  it("is not repeated within three days", () => {
    expect(
      [3.1, 2.9].map((days) => canBeReminded({ state: "idle", remindedAt: daysAgo(days) }, now)),
    ).toEqual([true, false]);
  });
});

it("asks for a confirmation after half a year, and calls a Jobcenter silent after a quarter", () => {
  expect([null, daysAgo(181), daysAgo(179)].map((moment) => isConfirmationDue(moment, now))).toEqual([
    true,
    true,
    false,
  ]);
  expect([null, daysAgo(91), daysAgo(89)].map((moment) => isSilent(moment, now))).toEqual([
    true,
    true,
    false,
  ]);
});
