import { describe, expect, it } from "vitest";
import { blankConsent, type NewConsent, newConsentIssues, newConsentSchema, yearsAfter } from "./new-consent";

const today = "2026-11-22";
const complete: NewConsent = {
  ...blankConsent(today),
  publicName: "Samir",
  givenOn: "2026-11-20",
  informedOn: "2026-11-18",
  voluntarinessExplainedOn: "2026-11-20",
  collectedBy: "Pressestelle",
  evidenceKey: "evidence/x",
};

describe("a blank consent", () => {
  it("is preset to the minimum: first name, portal only, three years (B-017)", () => {
    expect(blankConsent(today)).toMatchObject({
      nameForm: "first_name",
      channels: ["portal"],
      validUntil: "2029-11-22",
    });
  });

  it("names every field that is open", () => {
    const fields = newConsentIssues(blankConsent(today), today).map((issue) => issue.field);
    expect(fields).toEqual([
      "publicName",
      "givenOn",
      "informedOn",
      "voluntarinessExplainedOn",
      "collectedBy",
      "evidence",
    ]);
  });
});

describe("a consent", () => {
  it("is accepted when everything is filled in", () => {
    expect(newConsentIssues(complete, today)).toEqual([]);
  });

  it.each<[string, Partial<NewConsent>]>([
    ["channels", { channels: [] }],
    ["givenOn", { givenOn: "2026-11-23" }],
    ["informedOn", { informedOn: "2026-11-21" }],
    ["voluntarinessExplainedOn", { voluntarinessExplainedOn: "2026-11-21" }],
    ["validUntil", { validUntil: "2026-11-21" }],
    ["validUntil", { validUntil: "2036-11-23" }],
    ["validUntil", { validUntil: "" }],
    ["publicName", { publicName: "  " }],
  ])("is refused at %s when it is %j", (field, change) => {
    expect(newConsentIssues({ ...complete, ...change }, today).map((issue) => issue.field)).toEqual([field]);
  });

  it("accepts no state and no other field from a form", () => {
    expect(newConsentSchema.safeParse({ ...complete, state: "valid" }).success).toBe(false);
  });
});

it("counts years over a leap day", () => {
  expect(yearsAfter("2028-02-29", 3)).toBe("2031-02-28");
});
