// Stored blocks → the document in the editor. Every stored block becomes a node; nothing is dropped on
// loading.
import { unknownBlock, type BlockType, type Content } from "@/domain/post/content";
import type { BlockOf, TextDocument } from "./block/editor-block";
import { editorBlocks } from "./block/editor-blocks";
import { paragraphNode } from "./block/inlines";

export function documentFromBlocks(content: Content): TextDocument {
  const nodes = content.map((block) => nodeFromBlock(block.type, block));
  return { type: "doc", content: nodes.length > 0 ? nodes : [paragraphNode([])] };
}

function nodeFromBlock<Type extends BlockType>(type: Type, block: BlockOf<Type>): TextDocument {
  return Object.hasOwn(editorBlocks, type) ? editorBlocks[type].write(block) : unknownBlock(block as never);
}
