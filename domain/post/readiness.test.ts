import { describe, expect, it } from "vitest";
import type { Block } from "./content";
import { emptyManuscript, type Manuscript, type ManuscriptWords } from "./manuscript";
import type { ProtagonistFact } from "./consent-readiness";
import { checkPost, requireReadiness } from "./readiness";

const text: Block = {
  type: "paragraph",
  text: [{ text: "Drei Jahre nach der Ankunft arbeitet er als Metallbauer." }],
};
const ready: Manuscript = {
  ...emptyManuscript("success_story"),
  title: "Vom Sprachkurs an die Werkbank",
  teaser: "Den Weg dorthin ging er nicht allein.",
  content: [text],
};
const agreed: ProtagonistFact = {
  state: "valid",
  validFrom: "2026-11-08",
  isConfirmedForThisText: true,
  isForPortal: true,
  toldKinds: [],
  specialKinds: [],
  hiddenName: null,
};
const fields = (manuscript: Manuscript, people: ProtagonistFact[] = [agreed]) =>
  checkPost(manuscript, people).flatMap((check) => check.issues.map((issue) => issue.field));

it("lets a whole story with consent pass", () => {
  expect(() => requireReadiness(ready, [agreed])).not.toThrow();
});

describe("a story and its people", () => {
  it.each<[string, ProtagonistFact[]]>([
    ["without any consent", []],
    ["with a withdrawn consent", [{ ...agreed, state: "withdrawn" }]],
    ["with an expired consent", [{ ...agreed, state: "expired" }]],
    ["without evidence", [{ ...agreed, state: "incomplete" }]],
    ["with a consent for another text", [{ ...agreed, isConfirmedForThisText: false }]],
    ["with a consent that still waits", [{ ...agreed, state: "waiting" }]],
    ["before somebody said what it tells", [{ ...agreed, toldKinds: null }]],
    ["when it tells of more than the consent covers", [{ ...agreed, toldKinds: ["health"] }]],
    ["when it tells of a conviction", [{ ...agreed, toldKinds: ["conviction"], specialKinds: ["health"] }]],
    ["with a consent that leaves out the portal", [{ ...agreed, isForPortal: false }]],
    ["when one of two people has not agreed", [agreed, { ...agreed, isConfirmedForThisText: false }]],
  ])("is not ready %s", (_name, people) => {
    expect(fields(ready, people)).toEqual(["consents"]);
  });

  it("says that only the crop is another one", () => {
    const [other] = checkPost(ready, [
      { ...agreed, isConfirmedForThisText: false, sawOtherCrop: true },
    ]).flatMap(({ issues }) => issues);
    expect(other?.message).toContain("Der Bildausschnitt wurde geändert");
  });

  it("needs nobody's consent when nobody can be recognised", () => {
    expect(fields({ ...ready, showsNoPerson: true }, [])).toEqual([]);
  });
});

describe("what is missing is named with its field", () => {
  const picture = {
    type: "image",
    mediaId: "00000000-0000-4000-8000-000000000000",
    altText: null,
    decorative: false,
    caption: "",
    credit: "",
  } as const;
  const figure = {
    type: "figure",
    figureId: null,
    label: "",
    unit: "",
    before: null,
    after: { value: null, qualifier: "", asOf: "" },
    source: "",
  } as const;
  it.each<[string, Partial<ManuscriptWords>, string[]]>([
    ["no title", { title: " " }, ["title"]],
    ["a teaser of 161 characters", { teaser: "x".repeat(161) }, ["teaser"]],
    ["no text", { content: [] }, ["content"]],
    [
      "a picture without decision and credit",
      { content: [text, picture] },
      ["content.1.altText", "content.1.credit"],
    ],
    [
      "a file name as description",
      { content: [text, { ...picture, altText: "IMG_2041.jpg", credit: "Foto: Landkreis" }] },
      ["content.1.altText"],
    ],
    [
      "a skipped heading",
      { content: [{ type: "heading", level: 3, text: [{ text: "Tief" }] }, text] },
      ["content.0"],
    ],
    [
      "a vague link",
      {
        content: [
          {
            type: "paragraph",
            text: [{ text: "Mehr dazu " }, { text: "hier", href: "https://emsland.example" }],
          },
        ],
      },
      ["content.0"],
    ],
    [
      "a number without source and date",
      { content: [text, figure] },
      ["content.1.label", "content.1.after.value", "content.1.after.asOf", "content.1.source"],
    ],
    [
      "a quote by nobody",
      { content: [text, { type: "quote", text: [{ text: "Ja." }], person: "", position: "" }] },
      ["content.1.person"],
    ],
    ["a series without part", { seriesId: "00000000-0000-4000-8000-000000000000" }, ["seriesPart"]],
  ])("%s", (_name, change, expected) => {
    expect(fields({ ...ready, ...change })).toEqual(expected);
  });

  it("takes a consciously decorative picture", () => {
    expect(
      fields({
        ...ready,
        content: [text, { ...picture, altText: "", decorative: true, credit: "Foto: Landkreis" }],
      }),
    ).toEqual([]);
  });
});

describe("the kind's own details", () => {
  it("asks a press release for number, date and contact", () => {
    const release = { ...emptyManuscript("press_release"), title: "T", teaser: "T", content: [text] };
    expect(checkPost(release, []).flatMap((check) => check.issues.map((issue) => issue.field))).toEqual([
      "details.number",
      "details.date",
      "details.contact.name",
      "details.contact.phone",
    ]);
  });

  it("asks a Veranstaltung for time, form and venue", () => {
    const veranstaltung = { ...emptyManuscript("veranstaltung"), title: "T", teaser: "T", content: [text] };
    expect(checkPost(veranstaltung, []).flatMap((check) => check.issues.map((issue) => issue.field))).toEqual(
      ["details.startsAt", "details.endsAt", "details.form", "details.places.0.name"],
    );
  });
});
