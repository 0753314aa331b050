import { describe, expect, it } from "vitest";
import {
  closableChannels,
  consentChannels,
  consentEventKinds,
  consentState,
  openChannels,
  type ConsentEventKind,
} from "./consent";

const consent = { givenOn: "2024-11-01", validUntil: "2027-10-31", hasEvidence: true };
const events = (...kinds: ConsentEventKind[]) => kinds.map((kind) => ({ kind }));

describe("the state of a consent", () => {
  it.each<[string, ConsentEventKind[], string, string]>([
    ["is valid once given", ["given"], "2026-11-22", "valid"],
    ["is valid through its last day", ["given"], "2027-10-31", "valid"],
    ["is expired the day after", ["given"], "2027-11-01", "expired"],
    ["is incomplete before it is given", [], "2026-11-22", "incomplete"],
    ["is incomplete before its first day", ["given"], "2024-10-31", "incomplete"],
    ["is valid from its first day on", ["given"], "2024-11-01", "valid"],
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
