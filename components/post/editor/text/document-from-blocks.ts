// Stored blocks → the document in the editor. Every stored block has its place there; nothing is dropped on loading.
import type { Block, Content, Inline } from "@/domain/post/content";
import type { TextDocument } from "./text-document";

export function documentFromBlocks(content: Content): TextDocument {
  const nodes = content.map(nodeFromBlock);
  return { type: "doc", content: nodes.length > 0 ? nodes : [paragraph([])] };
}

export function nodeFromBlock(block: Block): TextDocument {
  switch (block.type) {
    case "paragraph":
      return paragraph(block.text);
    case "heading":
      return { type: "heading", attrs: { level: block.level }, content: block.text.map(textNode) };
    case "list":
      return {
        type: block.ordered ? "orderedList" : "bulletList",
        content: atLeastOne(block.entries).map((entry) => ({
          type: "listItem",
          content: [paragraph(entry)],
        })),
      };
    case "quote":
      return {
        type: "quote",
        attrs: { person: block.person, position: block.position },
        content: block.text.map(textNode),
      };
    case "interview":
      return {
        type: "interview",
        attrs: { question: block.question },
        content: atLeastOne(block.answer).map(paragraph),
      };
    case "info":
      return { type: "info", attrs: { title: block.title }, content: atLeastOne(block.text).map(paragraph) };
    case "image":
    case "figure":
    case "pillars":
    case "table": {
      const { type, ...attrs } = block;
      return { type, attrs };
    }
  }
}

function atLeastOne(texts: Inline[][]): Inline[][] {
  return texts.length > 0 ? texts : [[]];
}

function paragraph(text: Inline[]): TextDocument {
  return text.length > 0 ? { type: "paragraph", content: text.map(textNode) } : { type: "paragraph" };
}

function textNode({ text, bold, italic, href, lang }: Inline): TextDocument {
  const marks = [
    ...(href ? [{ type: "link", attrs: { href } }] : []),
    ...(lang ? [{ type: "language", attrs: { lang } }] : []),
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
  ];
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}
