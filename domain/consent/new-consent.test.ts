import { describe, expect, it } from "vitest";
import { blankConsent, type NewConsent, newConsentIssues, newConsentSchema, yearsAfter } from "./new-consent";

const today = "2026-11-22";
const complete: NewConsent = {
  ...blankConsent(today),
  publicName: "Samir",
  givenOn: "2026-11-20",
  informedOn: "2026-11-18",
  voluntarinessExplainedOn: "2026-11-20",
  benefits: "none",
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
      "benefits",
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

describe("the consent of a minor (B-008)", () => {
  const minor: NewConsent = {
    ...complete,
    bornOn: "2010-12-24",
    guardianKind: "custody",
    guardianName: "Erika Beispiel",
    guardianSignedOn: "2026-11-21",
    validUntil: "2028-12-23",
  };
  const fieldsOf = (change: Partial<NewConsent>, known: string | null = null) =>
    newConsentIssues({ ...minor, ...change }, today, known).map(({ field }) => field);

  it("is accepted with both signatures, until the day before the 18th birthday", () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ validUntil: "2028-12-24" })).toEqual(["validUntil"]);
    expect(newConsentIssues({ ...minor, validUntil: "2029-11-20" }, today)[0]?.message).toContain(
      "bis 23. Dezember 2028",
    );
  });

  it.each<[string, string[], Partial<NewConsent>]>([
    ["nobody with custody", ["guardianKind"], { guardianKind: "" }],
    ["a legal guardian instead", ["guardianKind"], { guardianKind: "betreuung", guardianInScope: true }],
    ["no name", ["guardianName"], { guardianName: " " }],
    ["no day", ["guardianSignedOn"], { guardianSignedOn: "" }],
    ["a day to come", ["guardianSignedOn"], { guardianSignedOn: "2026-11-23" }],
    ["a birth to come", ["bornOn"], { bornOn: "2026-11-23" }],
    ["the day before the 14th birthday", ["bornOn"], { bornOn: "2012-11-21" }],
    ["the date of birth of an adult", ["bornOn"], { bornOn: "2008-11-22" }],
    ["custody without a date of birth", ["bornOn"], { bornOn: "" }],
  ])("is refused with %s", (_name, fields, change) => {
    expect(fieldsOf(change)).toEqual(fields);
  });

  it("says in one sentence that children are not portrayed, and accepts the 14th birthday", () => {
    expect(newConsentIssues({ ...minor, bornOn: "2013-01-01" }, today)[0]?.message).toMatch(
      /^Menschen unter 14 Jahren porträtieren wir nicht\./,
    );
    expect(fieldsOf({ bornOn: "2012-11-20" })).toEqual([]);
  });

  it("follows the date that is stored of a known person", () => {
    expect(fieldsOf({ bornOn: "", guardianKind: "" }, "2010-12-24")).toEqual(["guardianKind"]);
    expect(fieldsOf({ bornOn: "2010-12-23" }, "2010-12-24")).toEqual(["bornOn"]);
    expect(fieldsOf({ bornOn: "", guardianKind: "", validUntil: "2029-11-20" }, "2008-11-19")).toEqual([]);
  });
});

describe("the consent that follows one of a minor", () => {
  const earlier = {
    id: "00000000-0000-4000-8000-000000000000",
    nameForm: "first_name" as const,
    publicName: "Samir",
    bornOn: "2010-12-24",
    guardianKind: "custody" as const,
    guardianName: "Erika Beispiel",
  };
  it("is preset with the guardian and the day before the 18th birthday, and at 18 without both", () => {
    expect(blankConsent(today, earlier)).toMatchObject({
      guardianKind: "custody",
      guardianName: "Erika Beispiel",
      validUntil: "2028-12-23",
    });
    expect(blankConsent("2028-12-24", earlier)).toMatchObject({
      guardianKind: "",
      guardianName: "",
      validUntil: "2031-12-24",
    });
  });
});

describe("the consent of an adult whom somebody represents (B-008)", () => {
  const represented: NewConsent = {
    ...complete,
    guardianKind: "betreuung",
    guardianName: "Bernd Beispiel",
    guardianSignedOn: "2026-11-20",
    guardianInScope: true,
  };
  it("needs the signature and a scope that covers it", () => {
    expect(newConsentIssues(represented, today)).toEqual([]);
    expect(
      newConsentIssues(
        { ...represented, guardianName: "", guardianSignedOn: "", guardianInScope: false },
        today,
      ).map(({ field }) => field),
    ).toEqual(["guardianName", "guardianSignedOn", "guardianInScope"]);
  });
});

it("counts years over a leap day", () => {
  expect(yearsAfter("2028-02-29", 3)).toBe("2031-02-28");
});
