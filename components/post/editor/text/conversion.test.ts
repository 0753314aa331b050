import { describe, expect, test } from "vitest";
import { contentSchema, type Block, type Content } from "@/domain/post/content";
import { blocksFromDocument } from "./blocks-from-document";
import { documentFromBlocks } from "./document-from-blocks";

const everyBlock: Record<Block["type"], Block> = {
  paragraph: {
    type: "paragraph",
    text: [
      { text: "Wer " },
      { text: "fragt", bold: true, italic: true },
      { text: ", landet ", href: "https://www.example.org/weg" },
      { text: "тут", lang: "uk" },
    ],
  },
  heading: { type: "heading", level: 3, text: [{ text: "Hilfe aus einem Guss" }] },
  list: { type: "list", ordered: true, entries: [[{ text: "eins" }], [{ text: "zwei", bold: true }]] },
  quote: {
    type: "quote",
    text: [{ text: "Wir kennen die Betriebe." }],
    person: "Eva Beispiel",
    position: "Fallmanagerin",
  },
  image: {
    type: "image",
    mediaId: "0f8b7f0a-2f0e-4bd0-8a52-3b0f6f0e7a11",
    altText: null,
    decorative: false,
    caption: "",
    credit: "",
  },
  figure: {
    type: "figure",
    figureId: null,
    label: "Arbeitslose im SGB II",
    unit: "Personen",
    before: { value: 8476, qualifier: "rund", asOf: "2005-01-01" },
    after: { value: null, qualifier: "", asOf: "" },
    source: "",
  },
  interview: {
    type: "interview",
    question: "Was hat geholfen?",
    answer: [[{ text: "Zeit." }], [{ text: "Und Geduld." }]],
  },
  pillars: { type: "pillars", stark: ["Schritt für Schritt"], sozial: [], vorort: ["Kurze Wege"] },
  info: { type: "info", title: "Gut zu wissen", text: [[{ text: "Die Beratung ist kostenlos." }]] },
  table: {
    type: "table",
    caption: "Ausbildung",
    header: ["Jahr", "Anteil"],
    rows: [
      ["2019", "rund ein Viertel"],
      ["", ""],
    ],
  },
};

describe("a stored text", () => {
  test.each(Object.entries(everyBlock))("comes back from the editor as it was: %s", (_, block) => {
    const content = [block];
    expect(contentSchema.parse(content)).toEqual(content);
    expect(blocksFromDocument(documentFromBlocks(content)).content).toEqual(content);
  });

  test.each<[string, Block]>([
    ["an interview without an answer", { type: "interview", question: "Und nun?", answer: [] }],
    ["an info box without text", { type: "info", title: "", text: [] }],
    ["a quote without words", { type: "quote", text: [], person: "", position: "" }],
    ["a text with a line break inside", { type: "paragraph", text: [{ text: "Zeile eins\nZeile zwei" }] }],
  ])("keeps %s", (_, block) => {
    expect(blocksFromDocument(documentFromBlocks([block])).content).toEqual([block]);
  });

  test("offers one empty paragraph to write in when there is nothing yet", () => {
    expect(documentFromBlocks([])).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
    expect(blocksFromDocument(documentFromBlocks([])).content).toEqual([]);
  });
});

const text = (value: string) => ({ type: "text", text: value });
const paragraph = (value?: string) =>
  value === undefined ? { type: "paragraph" } : { type: "paragraph", content: [text(value)] };
const entry = (...content: object[]) => ({ type: "listItem", content });

describe("a text in the editor", () => {
  test.each<[string, object[], Content]>([
    [
      "loses the empty paragraph at its end",
      [paragraph("Ja."), paragraph()],
      [{ type: "paragraph", text: [{ text: "Ja." }] }],
    ],
    [
      "loses paragraphs of blanks and empty headings",
      [paragraph("  "), { type: "heading", attrs: { level: 2 } }],
      [],
    ],
    [
      "has its nested lists flattened in reading order",
      [
        {
          type: "bulletList",
          content: [
            entry(paragraph("a"), {
              type: "orderedList",
              content: [entry(paragraph("b")), entry(paragraph("c"), paragraph("d"))],
            }),
            entry(paragraph("e")),
          ],
        },
      ],
      [{ type: "list", ordered: false, entries: ["a", "b", "c", "d", "e"].map((word) => [{ text: word }]) }],
    ],
    ["loses a list without words", [{ type: "bulletList", content: [entry(paragraph())] }], []],
    [
      "loses the target of a link that may not be stored, and keeps its words",
      [
        {
          type: "paragraph",
          content: [{ ...text("hier"), marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
        },
      ],
      [{ type: "paragraph", text: [{ text: "hier" }] }],
    ],
  ])("%s", (_, content, expected) => {
    expect(blocksFromDocument({ type: "doc", content }).content).toEqual(expected);
  });

  test("remembers where each block stands, past the empty lines", () => {
    const { places } = blocksFromDocument({
      type: "doc",
      content: [paragraph(), paragraph("eins"), paragraph(), paragraph("zwei")],
    });
    expect(places).toEqual([1, 3]);
  });
});
