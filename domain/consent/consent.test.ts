import { describe, expect, it } from "vitest";
import {
  closableChannels,
  consentChannels,
  consentEventKinds,
  consentState,
  openChannels,
  type ConsentEventKind,
} from "./consent";

const consent = {
  givenOn: "2024-11-01",
  validUntil: "2027-10-31",
  hasEvidence: true,
  bornOn: null,
  guardianKind: null,
  guardianSignedOn: null,
};
const events = (...kinds: ConsentEventKind[]) => kinds.map((kind) => ({ kind }));

describe("the state of a consent", () => {
  it.each<[string, ConsentEventKind[], string, string]>([
    ["is valid once given", ["given"], "2026-11-22", "valid"],
    ["is valid through its last day", ["given"], "2027-10-31", "valid"],
    ["is expired the day after", ["given"], "2027-11-01", "expired"],
    ["is incomplete before it is given", [], "2026-11-22", "incomplete"],
    ["waits on the day on which it is given", ["given"], "2024-11-01", "waiting"],
    ["waits for seven days (B-003)", ["given"], "2024-11-07", "waiting"],
    ["is valid from the day after them on", ["given"], "2024-11-08", "valid"],
    [
      "is withdrawn for good, whatever else happened",
      ["given", "superseded", "withdrawn"],
      "2026-11-22",
      "withdrawn",
    ],
    ["stays withdrawn in whatever order it is told", ["withdrawn", "given"], "2026-11-22", "withdrawn"],
    ["is superseded by a newer one", ["given", "superseded"], "2026-11-22", "superseded"],
  ])("%s", (_name, kinds, today, state) => {
    expect(consentState(consent, events(...kinds), today)).toBe(state);
  });

  it("is incomplete without evidence", () => {
    expect(consentState({ ...consent, hasEvidence: false }, events("given"), "2026-11-22")).toBe(
      "incomplete",
    );
  });

  it("is never valid after any sequence of events that holds a withdrawal", () => {
    for (const one of consentEventKinds)
      for (const other of consentEventKinds) {
        expect(consentState(consent, events(one, "withdrawn", other), "2026-11-22")).toBe("withdrawn");
      }
  });
});

describe("the consent of a minor (B-008)", () => {
  const minor = {
    ...consent,
    bornOn: "2008-02-29",
    guardianKind: "custody" as const,
    guardianSignedOn: "2024-11-01",
  };
  it.each<[string, Partial<typeof minor> | { guardianKind: null; guardianSignedOn: null }, string, string]>([
    ["is valid with both signatures", {}, "2024-11-08", "valid"],
    ["waits from the later signature on", { guardianSignedOn: "2024-11-05" }, "2024-11-11", "waiting"],
    [
      "is valid seven days after the later signature",
      { guardianSignedOn: "2024-11-05" },
      "2024-11-12",
      "valid",
    ],
    ["is valid on the day before the 18th birthday", {}, "2026-02-28", "valid"],
    ["ends with the 18th birthday", {}, "2026-03-01", "expired"],
    [
      "is incomplete without a guardian",
      { guardianKind: null, guardianSignedOn: null },
      "2024-11-08",
      "incomplete",
    ],
    ["is incomplete when it was given before 14", { bornOn: "2010-11-02" }, "2025-01-01", "incomplete"],
    ["can be given on the 14th birthday", { bornOn: "2010-11-01" }, "2025-01-01", "valid"],
    ["given on the 18th birthday is that of an adult", { bornOn: "2006-11-01" }, "2027-10-31", "valid"],
  ])("%s", (_name, change, today, state) => {
    expect(consentState({ ...minor, ...change }, events("given"), today)).toBe(state);
  });
});

describe("where a person still agrees to appear", () => {
  it("is what was recorded minus all that was closed, in any order and repeated or not", () => {
    const closings = closableChannels.map((channel) => ({ closes: [channel] }));
    for (const events of [closings, closings.toReversed(), [...closings, ...closings]])
      expect(openChannels(consentChannels, events)).toEqual(["portal"]);
    expect(openChannels(["portal", "pdf"], [{ closes: null }, { closes: ["social"] }])).toEqual([
      "portal",
      "pdf",
    ]);
  });
});
