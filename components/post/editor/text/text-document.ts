// The shape of the text while it is being written: the editor's document as JSON. It is never stored.
import type { JSONContent } from "@tiptap/core";

export type TextDocument = JSONContent;

/** Blocks that carry all they know in attributes and hold no text of their own. */
export const atomBlocks = ["image", "figure", "pillars", "table"] as const;
export type AtomBlock = (typeof atomBlocks)[number];

export function isAtomBlock(type: string | undefined): type is AtomBlock {
  return (atomBlocks as readonly (string | undefined)[]).includes(type);
}
