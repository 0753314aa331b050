import { getSchema } from "@tiptap/core";
import { describe, expect, test } from "vitest";
import { contentSchema, type Block, type Content } from "@/domain/post/content";
import { everyBlock } from "@/domain/post/every-block";
import { blocksFromDocument } from "./blocks-from-document";
import { documentFromBlocks } from "./document-from-blocks";
import { textExtensions } from "./extensions";
import { toolGroups } from "./tools";

const nothing = () => {};
const schema = getSchema(
  textExtensions({ toToolbar: nothing, toLink: nothing, save: nothing, announce: nothing }),
);

describe("every block", () => {
  test.each(Object.entries(everyBlock))("fits into the schema of the editor: %s", (_, block) => {
    const document = documentFromBlocks([block]);
    expect(() => schema.nodeFromJSON(document).check()).not.toThrow();
  });

  test("has a button in the toolbar", () => {
    const groups = toolGroups({ link: nothing, language: nothing, picture: nothing });
    expect(groups.map((tools) => tools.map(({ id }) => id).join(" "))).toEqual([
      "paragraph heading2 heading3",
      "bold italic link language bullets numbers quote",
      "image figure interview pillars info table",
      "undo redo",
    ]);
  });

  test("is read from every node that may stand in the text, and an unknown one is an error", () => {
    const nodes = Object.values(schema.nodes).filter((node) => node.isInGroup("block"));
    expect(nodes.length).toBeGreaterThanOrEqual(Object.keys(everyBlock).length);
    for (const node of nodes)
      expect(() => blocksFromDocument({ type: "doc", content: [{ type: node.name }] })).not.toThrow();
    expect(() => blocksFromDocument({ type: "doc", content: [{ type: "hologram" }] })).toThrow("hologram");
    expect(() => documentFromBlocks([{ type: "hologram" } as never])).toThrow("hologram");
  });
});

describe("a stored text", () => {
  test.each(Object.entries(everyBlock))("comes back from the editor as it was: %s", (_, block) => {
    const content = [block];
    expect(contentSchema.parse(content)).toEqual(content);
    expect(blocksFromDocument(documentFromBlocks(content)).content).toEqual(content);
  });

  test.each<[string, Block]>([
    ["an interview without an answer", { type: "interview", question: "Und nun?", answer: [] }],
    ["a picture whose description is not decided yet", { ...everyBlock.image, altText: null, credit: "" }],
    ["an info box without text", { type: "info", title: "", text: [] }],
    ["a quote without words", { type: "quote", text: [], person: "", position: "" }],
    ["a text with a line break inside", { type: "paragraph", text: [{ text: "Zeile eins\nZeile zwei" }] }],
  ])("keeps %s", (_, block) => {
    expect(blocksFromDocument(documentFromBlocks([block])).content).toEqual([block]);
  });

  test("offers one empty paragraph when there is no text yet", () => {
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
    [
      "keeps the number that a list begins with",
      [{ type: "orderedList", attrs: { start: 4 }, content: [entry(paragraph("vier"))] }],
      [{ type: "list", ordered: true, start: 4, entries: [[{ text: "vier" }]] }],
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

  test("maps each block to its position in the document, without the empty lines", () => {
    const { indices } = blocksFromDocument({
      type: "doc",
      content: [paragraph(), paragraph("eins"), paragraph(), paragraph("zwei")],
    });
    expect(indices).toEqual([1, 3]);
  });
});
