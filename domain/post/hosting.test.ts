import { expect, it } from "vitest";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { mostHosts, requireHostState, requireInvitable } from "./hosting";

const fine = {
  kind: "veranstaltung" as const,
  isTwin: false,
  title: "Jobcentertag",
  startsAt: new Date(),
  homeId: "muenster",
  guestId: "borken",
  others: 0,
  known: null,
};

it("invites to an Aktion with title and beginning, also again after it was declined", () => {
  expect(() => requireInvitable(fine)).not.toThrow();
  expect(() => requireInvitable({ ...fine, known: "declined" })).not.toThrow();
});

it.each([
  { kind: "success_story" as const },
  { isTwin: true },
  { title: " " },
  { startsAt: null },
  { guestId: "muenster" },
  { known: "accepted" as const },
  { known: "invited" as const },
  { others: mostHosts },
])("refuses an invitation with %j", (wrong) => {
  expect(() => requireInvitable({ ...fine, ...wrong })).toThrow(NotReady);
});

it("takes a step only from its starting state", () => {
  expect(() => requireHostState("invited", "invited")).not.toThrow();
  for (const state of ["accepted", "declined"] as const)
    expect(() => requireHostState(state, "invited")).toThrow(NotPossibleNow);
});
