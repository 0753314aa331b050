// Blocks of plain text: paragraph, heading, list.
import { Heading } from "@tiptap/extension-heading";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import type { Inline } from "@/domain/post/content";
import type { EditorBlock, TextDocument, Tool } from "./editor-block";
import { filledInlines, paragraphNode, textNode } from "./inlines";

const measured = { HTMLAttributes: { class: "measure" } };

export const paragraphBlock: EditorBlock<"paragraph"> = {
  group: "line",
  tools: () => [
    {
      id: "paragraph",
      label: "Text",
      spoken: "Absatz",
      isOn: (editor) => editor.isActive("paragraph") && !editor.isActive("listItem"),
      run: (editor) => editor.chain().focus().clearNodes().setParagraph().run(),
    },
  ],
  // Lines inside a paragraph or an entry are kept, also while somebody writes in it.
  extensions: [Paragraph.extend({ whitespace: "pre" }).configure(measured)],
  write: ({ text }) => paragraphNode(text),
  read: { paragraph: (node) => filledInlines(node).map((text) => ({ type: "paragraph", text })) },
};

const headingTool = (level: 2 | 3): Tool => ({
  id: `heading${level}`,
  label: `Ü${level}`,
  spoken: `Überschrift ${level}`,
  isOn: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

export const headingBlock: EditorBlock<"heading"> = {
  group: "line",
  tools: () => [headingTool(2), headingTool(3)],
  extensions: [Heading.configure({ levels: [2, 3] })],
  write: ({ level, text }) => ({ type: "heading", attrs: { level }, content: text.map(textNode) }),
  read: {
    heading: (node) =>
      filledInlines(node).map((text) => ({ type: "heading", level: node.attrs?.level === 3 ? 3 : 2, text })),
  },
};

/** Entries of a list in reading order; lists inside lists become entries of the outer one. */
function entriesOf(list: TextDocument): Inline[][] {
  return (list.content ?? []).flatMap((entry) =>
    (entry.content ?? []).flatMap((part) =>
      part.type === "bulletList" || part.type === "orderedList" ? entriesOf(part) : filledInlines(part),
    ),
  );
}

const numberOfFirst = {
  default: 1,
  parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1,
};

const listOf = (ordered: boolean) => (node: TextDocument) => {
  const entries = entriesOf(node);
  const start = Number(node.attrs?.start ?? 1);
  const counted = ordered && start !== 1 && start >= 0 && start <= 9_999 ? { start } : {};
  return entries.length > 0 ? [{ type: "list" as const, ordered, ...counted, entries }] : [];
};

export const listBlock: EditorBlock<"list"> = {
  group: "words",
  tools: () => [
    {
      id: "bullets",
      label: "Liste",
      isOn: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      id: "numbers",
      label: "1. 2. 3.",
      spoken: "Nummerierte Liste",
      isOn: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
  ],
  extensions: [
    BulletList.extend({ content: "listItem+" }).configure(measured),
    // Figures only: a stored list knows no letters.
    OrderedList.extend({ addAttributes: () => ({ start: numberOfFirst }) }).configure(measured),
    ListItem.extend({ content: "paragraph", whitespace: "pre" }),
  ],
  write: ({ ordered, start, entries }) => ({
    type: ordered ? "orderedList" : "bulletList",
    ...(start !== undefined && { attrs: { start } }),
    content: (entries.length > 0 ? entries : [[]]).map((entry) => ({
      type: "listItem",
      content: [paragraphNode(entry)],
    })),
  }),
  read: { bulletList: listOf(false), orderedList: listOf(true) },
};
