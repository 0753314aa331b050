// The document in the editor → stored blocks.
import type { Block, Content } from "@/domain/post/content";
import type { TextDocument } from "./block/editor-block";
import { editorBlocks } from "./block/editor-blocks";

/** The blocks, and for each of them which child of the document it came from. */
export type BlocksOfDocument = { content: Content; indices: number[] };

const readers: Record<string, ((node: TextDocument) => Block[]) | undefined> = Object.assign(
  {},
  ...Object.values(editorBlocks).map(({ read }) => read),
);

export function blocksFromDocument(document: TextDocument): BlocksOfDocument {
  const content: Content = [];
  const indices: number[] = [];
  (document.content ?? []).forEach((node, index) => {
    for (const block of blocksFromNode(node)) {
      content.push(block);
      indices.push(index);
    }
  });
  return { content, indices };
}

function blocksFromNode(node: TextDocument): Block[] {
  const read = readers[node.type ?? ""];
  if (!read) throw new Error(`No block for the node ${node.type}`);
  return read(node);
}
