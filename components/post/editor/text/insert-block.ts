import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { BlockType } from "@/domain/post/content";
import { focusBlock } from "./block-focus";

/** Blocks that are inserted by a button; the others come from writing. */
export type InsertableBlock = Exclude<BlockType, "paragraph" | "heading" | "list">;

const firstControl = "input, textarea, [contenteditable] [data-node-view-content]";

/**
 * Inserts a block after the one with the cursor (or replaces that one, if it is an empty line) and moves the
 * focus into it.
 */
export function insertBlock(
  editor: Editor,
  type: InsertableBlock,
  attrs: Record<string, unknown> = {},
): void {
  const { schema, selection, doc, tr } = editor.state;
  const nodeType = schema.nodes[type]!;
  const words = type === "quote" ? selection.$from.parent.content : undefined;
  const takesWords =
    type === "quote" && selection.$from.depth === 1 && selection.$from.parent.type.name === "paragraph";
  const node = takesWords ? nodeType.create(attrs, words) : nodeType.createAndFill(attrs)!;
  const index = Math.min(selection.$from.index(0), doc.childCount - 1);
  const current = doc.child(index);
  const start = startOf(doc, index);
  const isReplaced = takesWords || (current.type.name === "paragraph" && current.content.size === 0);
  const position = isReplaced ? start : start + current.nodeSize;
  tr.replaceWith(position, isReplaced ? start + current.nodeSize : position, node);
  const end = position + node.nodeSize;
  // A paragraph always follows the last block.
  if (!tr.doc.nodeAt(end)) tr.insert(end, schema.nodes.paragraph!.create());
  if (type === "quote") tr.setSelection(TextSelection.near(tr.doc.resolve(position + 1)));
  editor.view.dispatch(tr.scrollIntoView());
  if (type === "quote") editor.view.focus();
  else focusBlock(editor, isReplaced ? index : index + 1, firstControl);
}

function startOf(doc: Editor["state"]["doc"], wanted: number): number {
  let position = 0;
  for (let index = 0; index < wanted; index += 1) position += doc.child(index).nodeSize;
  return position;
}
