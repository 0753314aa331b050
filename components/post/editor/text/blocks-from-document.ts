// The document in the editor → stored blocks.
import type { Block, Content } from "@/domain/post/content";
import type { TextDocument } from "./block/editor-block";
import { editorBlocks } from "./block/editor-blocks";

/** The blocks, and for each of them which child of the document it came from. */
export type PlacedBlocks = { content: Content; places: number[] };

const readers: Record<string, ((node: TextDocument) => Block[]) | undefined> = Object.assign(
  {},
  ...Object.values(editorBlocks).map(({ read }) => read),
);

export function blocksFromDocument(document: TextDocument): PlacedBlocks {
  const content: Content = [];
  const places: number[] = [];
  (document.content ?? []).forEach((node, place) => {
    for (const block of blocksFromNode(node)) {
      content.push(block);
      places.push(place);
    }
  });
  return { content, places };
}

function blocksFromNode(node: TextDocument): Block[] {
  const read = readers[node.type ?? ""];
  if (!read) throw new Error(`No block for the node ${node.type}`);
  return read(node);
}
