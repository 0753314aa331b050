// A block beyond plain text as a node of the editor.
import { mergeAttributes, Node, type Attributes, type NodeConfig } from "@tiptap/core";
import { ReactNodeViewRenderer, type ReactNodeViewProps } from "@tiptap/react";
import type { ComponentType } from "react";

export type View = ComponentType<ReactNodeViewProps>;
type Wishes = {
  name: string;
  view: View;
  /** The attributes of a new block. */
  empty: Record<string, unknown>;
  /** The content it holds; without it, the block has attributes only. */
  content?: string;
  /** A further HTML tag that becomes this block when it is pasted. */
  pastedTag?: string;
  addKeyboardShortcuts?: NodeConfig["addKeyboardShortcuts"];
};

export function blockNode({ name, view, empty, content, pastedTag, addKeyboardShortcuts }: Wishes) {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(empty).map(([key, value]) => [key, { default: value, rendered: false }]),
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
      { tag: `[data-block="${name}"]`, getAttrs: (element) => attributesIn(element, empty) },
      ...(pastedTag ? [{ tag: pastedTag }] : []),
    ],
    renderHTML: ({ node, HTMLAttributes }) => {
      const shell = mergeAttributes(HTMLAttributes, {
        "data-block": name,
        "data-attrs": JSON.stringify(node.attrs),
      });
      return content === undefined ? ["div", shell] : ["div", shell, 0];
    },
    addNodeView: () => ReactNodeViewRenderer(view),
    addKeyboardShortcuts,
  });
}

/** A block copied from an editor keeps its data; anything else becomes an empty block of that kind. */
function attributesIn(element: HTMLElement, empty: Record<string, unknown>): Record<string, unknown> {
  try {
    const found = JSON.parse(element.dataset.attrs ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(Object.keys(empty).map((key) => [key, found[key] ?? empty[key]]));
  } catch {
    return empty;
  }
}
