import { describe, expect, it } from "vitest";
import { emptyManuscript, type Manuscript } from "./manuscript";
import { formerPeople, noPeople, peopleIssues, type WithdrawnPerson } from "./people-readiness";

const withdrawnAt = new Date("2026-05-03T10:00:00Z");
const samir: WithdrawnPerson = {
  personId: "samir",
  names: ["Samir Beispiel", "Karim Muster"],
  withdrawnAt,
  wasNamedHere: false,
};
const text = (words: Partial<Manuscript<"article">>) => ({ ...emptyManuscript("article"), ...words });
const fieldsOf = (manuscript: Manuscript, person = samir) =>
  peopleIssues(manuscript, { ...noPeople, withdrawn: [person] }).map(({ field }) => field);

describe("names of somebody who withdrew", () => {
  it("are refused with the field they stand in and the day of the withdrawal", () => {
    const issues = peopleIssues(text({ title: "Karim Muster", teaser: "Mit Samir Beispiel" }), {
      ...noPeople,
      withdrawn: [samir],
    });
    expect(issues.map(({ field }) => field)).toEqual(["title", "teaser"]);
    expect(issues[1]?.message).toContain("„Samir Beispiel“");
    expect(issues[1]?.message).toContain("3. Mai 2026");
  });

  it("may be those of somebody else who agreed to this text, unless the person was once named in this post", () => {
    const namesake = { ...noPeople, agreed: ["samir  beispiel"] };
    const issues = (person: WithdrawnPerson) =>
      peopleIssues(text({ title: "Samir Beispiel" }), { ...namesake, withdrawn: [person] }).length;
    expect([issues(samir), issues({ ...samir, wasNamedHere: true })]).toEqual([0, 1]);
  });

  it("are first names only where the person was named before", () => {
    expect(fieldsOf(text({ title: "Samir lernt" }))).toEqual([]);
    expect(fieldsOf(text({ title: "Samir lernt" }), { ...samir, wasNamedHere: true })).toEqual(["title"]);
  });

  it("are full names in the facts of the kind: a contact may have the same first name", () => {
    const contact = (name: string) =>
      text({ details: { contact: { name, position: "", phone: "", email: "" } } } as Partial<
        Manuscript<"article">
      >);
    expect(fieldsOf(contact("Samir Anders"), { ...samir, wasNamedHere: true })).toEqual([]);
    expect(fieldsOf(contact("Samir Beispiel"))).toEqual(["details"]);
  });
});

it("names whoever is marked on a picture, but not somebody who withdrew", () => {
  const messages = peopleIssues(text({}), {
    ...noPeople,
    unnamed: [
      { name: "Erika Beispiel", withdrawnAt: null },
      { name: "Samir Beispiel", withdrawnAt },
    ],
    withdrawnPictures: [{ withdrawnAt }],
  }).map(({ message }) => message);
  expect(messages[0]).toContain("Ein Bild zeigt Erika Beispiel.");
  expect(messages[1]).toContain("am 3. Mai 2026 widerrufen");
  expect(messages[2]).toContain("am 3. Mai 2026 widerrufen");
  expect(messages.join()).not.toContain("Samir");
});

it.each([
  ["nobody was ever named", noPeople, false, null],
  ["somebody was named, nobody is", { ...noPeople, hadPeople: true }, false, { withdrawnAt: [] }],
  ["somebody was named and somebody is", { ...noPeople, hadPeople: true }, true, null],
  [
    "somebody named here withdrew",
    { ...noPeople, hadPeople: true, withdrawn: [{ ...samir, wasNamedHere: true }] },
    true,
    { withdrawnAt: [withdrawnAt] },
  ],
  ["somebody else withdrew", { ...noPeople, withdrawn: [samir] }, false, null],
])("asks for a confirmation: %s", (_name, facts, isNamingSomebody, expected) => {
  expect(formerPeople(facts, isNamingSomebody)).toEqual(expected);
});
