// The blocks beyond plain text as nodes of the editor. Their looks come from block-views.
import { mergeAttributes, Node, type Attributes } from "@tiptap/core";
import { ReactNodeViewRenderer, type ReactNodeViewProps } from "@tiptap/react";
import type { ComponentType } from "react";
import { enterFieldsOfBlock } from "./block-place";
import type { AtomBlock } from "./text-document";

type View = ComponentType<ReactNodeViewProps>;
type TextBlock = "quote" | "interview" | "info";

const emptyValue = { value: null, qualifier: "", asOf: "" };

/** Empty attributes of each block, as they stand in domain/post/content.ts. */
export const emptyAttributes: Record<AtomBlock | TextBlock, Record<string, unknown>> = {
  image: { mediaId: "", altText: null, decorative: false, caption: "", credit: "" },
  figure: {
    figureId: null,
    label: "",
    unit: "",
    before: null,
    after: emptyValue,
    source: "",
    place: undefined,
    more: undefined,
    drawing: undefined,
  },
  pillars: { stark: [], sozial: [], vorort: [] },
  table: { caption: "", header: ["", ""], rows: [["", ""]] },
  quote: { person: "", position: "" },
  interview: { question: "" },
  info: { title: "" },
};

function blockNode(name: AtomBlock | TextBlock, view: View, content?: string) {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(emptyAttributes[name]).map(([key, value]) => [key, { default: value, rendered: false }]),
  );
  return Node.create({
    name,
    group: "block",
    content,
    atom: content === undefined,
    selectable: true,
    draggable: false,
    isolating: true,
    defining: true,
    addAttributes: () => attributes,
    parseHTML: () => [
      { tag: `[data-block="${name}"]`, getAttrs: (element) => attributesIn(element, name) },
      ...(name === "quote" ? [{ tag: "blockquote" }] : []),
    ],
    renderHTML: ({ node, HTMLAttributes }) => {
      const shell = mergeAttributes(HTMLAttributes, {
        "data-block": name,
        "data-attrs": JSON.stringify(node.attrs),
      });
      return content === undefined ? ["div", shell] : ["div", shell, 0];
    },
    addNodeView: () => ReactNodeViewRenderer(view),
    addKeyboardShortcuts:
      name === "quote"
        ? () => ({ Enter: ({ editor }) => editor.isActive("quote") && enterFieldsOfBlock(editor) })
        : undefined,
  });
}

/** What was copied out of an editor comes back in; anything else becomes an empty block of that kind. */
function attributesIn(element: HTMLElement, name: AtomBlock | TextBlock): Record<string, unknown> {
  const empty = emptyAttributes[name];
  try {
    const found = JSON.parse(element.dataset.attrs ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(Object.keys(empty).map((key) => [key, found[key] ?? empty[key]]));
  } catch {
    return empty;
  }
}

export function blockNodes(views: Record<AtomBlock | TextBlock, View>) {
  return [
    blockNode("image", views.image),
    blockNode("figure", views.figure),
    blockNode("pillars", views.pillars),
    blockNode("table", views.table),
    blockNode("quote", views.quote, "inline*"),
    blockNode("interview", views.interview, "paragraph+"),
    blockNode("info", views.info, "paragraph+"),
  ];
}
