// Moves blocks and focuses them: the alternative to drag and drop, with buttons and keys.
import type { Editor } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";

export type Direction = "up" | "down";

/** Position of the nth child of the document. */
function positionOf(editor: Editor, wanted: number): number {
  let position = 0;
  for (let index = 0; index < wanted && index < editor.state.doc.childCount; index += 1)
    position += editor.state.doc.child(index).nodeSize;
  return position;
}

const indexAt = (editor: Editor, position: number) => editor.state.doc.resolve(position).index(0);

/** Swaps the block at `position` with its neighbour. Returns its new index, or null at the edge. */
export function moveBlock(editor: Editor, position: number, direction: Direction): number | null {
  const { doc, tr } = editor.state;
  const index = indexAt(editor, position);
  const target = direction === "up" ? index - 1 : index + 1;
  if (target < 0 || target >= doc.childCount) return null;
  const block = doc.child(index);
  const neighbour = doc.child(target);
  const start = direction === "up" ? position - neighbour.nodeSize : position;
  const pair = direction === "up" ? [block, neighbour] : [neighbour, block];
  editor.view.dispatch(tr.replaceWith(start, start + block.nodeSize + neighbour.nodeSize, pair));
  return target;
}

/** Takes a block out and puts the cursor where it was. */
export function removeBlock(editor: Editor, position: number): void {
  const block = editor.state.doc.nodeAt(position);
  if (!block) return;
  const { tr } = editor.state;
  if (editor.state.doc.childCount === 1)
    tr.replaceWith(position, position + block.nodeSize, editor.schema.nodes.paragraph!.create());
  else tr.delete(position, position + block.nodeSize);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Puts the cursor after a block, in a new paragraph if there is no text. */
export function leaveBlock(editor: Editor, position: number): void {
  const block = editor.state.doc.nodeAt(position);
  if (!block) return;
  const end = position + block.nodeSize;
  const { tr, doc } = editor.state;
  if (!doc.nodeAt(end)?.isTextblock) tr.insert(end, editor.schema.nodes.paragraph!.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1)));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Moves the focus to the block with this index: to the control `selector` finds, or else into its text. */
export function focusBlock(editor: Editor, index: number, selector: string): void {
  let tries = 30;
  const attempt = () => {
    // A block that was just inserted or moved is rendered later.
    const element = editor.view.nodeDOM(positionOf(editor, index));
    const control = element instanceof HTMLElement ? element.querySelector<HTMLElement>(selector) : null;
    if (control) {
      for (
        let around = control.closest("details");
        around;
        around = around.parentElement?.closest("details") ?? null
      )
        around.open = true;
      control.focus();
      control.scrollIntoView({ block: "center" });
    } else if ((tries -= 1) > 0) requestAnimationFrame(attempt);
  };
  attempt();
}

/** Puts the cursor into the text of the block with this index. */
export function focusTextOf(editor: Editor, index: number): void {
  const { tr, doc } = editor.state;
  const inside = Math.min(positionOf(editor, index) + 1, doc.content.size);
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(inside))).scrollIntoView());
  editor.view.focus();
  const element = editor.view.nodeDOM(positionOf(editor, index));
  if (element instanceof HTMLElement) element.scrollIntoView({ block: "center" });
}

/** Enter in a field: moves to the next field of the block, to its text, or after the block. */
export function enterNextField(editor: Editor, position: number, from: HTMLElement): void {
  const block = editor.view.nodeDOM(position);
  if (!(block instanceof HTMLElement)) return;
  const stops = [...block.querySelectorAll<HTMLElement>("input, textarea, select, [data-node-view-content]")];
  const next = stops[stops.indexOf(from) + 1];
  if (!next) leaveBlock(editor, position);
  else if (next.matches("[data-node-view-content]")) focusTextOf(editor, indexAt(editor, position));
  else next.focus();
}

/** From the text of a block to the field that follows it. False when there is none, and the browser moves on. */
export function enterFieldsOfBlock(editor: Editor): boolean {
  const { selection } = editor.state;
  const position =
    selection instanceof NodeSelection
      ? selection.from
      : selection.$from.depth > 0
        ? selection.$from.before(1)
        : null;
  const block = position === null ? null : editor.view.nodeDOM(position);
  if (!(block instanceof HTMLElement)) return false;
  const text = block.querySelector("[data-node-view-content]");
  const fields = [...block.querySelectorAll<HTMLElement>("input, textarea, select")];
  const field = fields.find(
    (candidate) => !text || text.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  field?.focus();
  return field !== undefined;
}
