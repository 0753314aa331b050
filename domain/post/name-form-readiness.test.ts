import { describe, expect, it } from "vitest";
import { blockField } from "./content-readiness";
import { emptyManuscript, type Manuscript } from "./manuscript";
import { type HiddenName, hiddenNameOf, nameFormIssues } from "./name-form-readiness";

const text = (words: Partial<Manuscript<"success_story">>) => ({
  ...emptyManuscript("success_story"),
  ...words,
});
const joerg: HiddenName = { name: "Jörg Müller-Lüdenscheidt", agreed: "first_name" };
const messages = (manuscript: Manuscript, hidden = [joerg]) =>
  nameFormIssues(manuscript, hidden).map(({ message }) => message);

describe("the private name of somebody whom readers know under another one (B-039)", () => {
  it.each([
    "Jörg Müller-Lüdenscheidt fährt Bus",
    "Joerg Mueller-Luedenscheidt fährt Bus",
    "JÖRG MÜLLER LÜDENSCHEIDT fährt Bus",
    "Jörg Müller-Lüdenscheidts neuer Weg",
  ])("is found: %s", (title) => {
    expect(messages(text({ title }))).toEqual([
      "Im Titel steht der volle Name „Jörg Müller-Lüdenscheidt“, vereinbart ist nur der Vorname. Bitte ersetzen Sie ihn.",
    ]);
  });

  it.each(["Jörg fährt Bus", "Jörgs neuer Weg", "Jörg Müller fährt Bus", "Der Bus nach Lüdenscheid"])(
    "is not found: %s",
    (title) => {
      expect(messages(text({ title }))).toEqual([]);
    },
  );

  it("is found in every part, with the field it stands in", () => {
    const manuscript = text({
      teaser: `Mit ${joerg.name}.`,
      leadPicture: {
        mediaId: "m",
        altText: `${joerg.name} am Steuer`,
        decorative: false,
        caption: "",
        credit: "",
      },
      content: [
        { type: "paragraph", text: [{ text: "Vorher." }] },
        { type: "paragraph", text: [{ text: "Jörg Müller-" }, { text: "Lüdenscheidt", bold: true }] },
      ],
    });
    expect(nameFormIssues(manuscript, [joerg]).map(({ field }) => field)).toEqual([
      "teaser",
      "leadPicture",
      blockField(1),
    ]);
    expect(messages(manuscript, [{ ...joerg, agreed: "pseudonym" }])[0]).toContain(
      "vereinbart ist ein geänderter Name",
    );
  });
});

it("is only that of somebody who did not agree to the full name", () => {
  const of = (nameForm: "full_name" | "first_name" | "pseudonym", publicName: string) =>
    hiddenNameOf(joerg.name, { nameForm, publicName });
  expect(of("first_name", "Jörg")).toEqual(joerg);
  expect(of("pseudonym", "Tom")).toEqual({ ...joerg, agreed: "pseudonym" });
  expect(of("full_name", joerg.name)).toBeNull();
  expect(of("pseudonym", "Joerg Mueller-Luedenscheidt")).toBeNull();
  expect(hiddenNameOf("", { nameForm: "pseudonym", publicName: "Tom" })).toBeNull();
});
