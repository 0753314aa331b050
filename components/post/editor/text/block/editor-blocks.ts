import type { BlockType } from "@/domain/post/content";
import type { EditorBlock } from "./editor-block";
import { figureBlock, imageBlock, pillarsBlock, tableBlock } from "./field-blocks";
import { headingBlock, listBlock, paragraphBlock } from "./line-blocks";
import { infoBlock, interviewBlock, quoteBlock } from "./worded-blocks";

type EditorBlocks = { [Type in BlockType]: EditorBlock<Type> };

/**
 * Every block of domain/post/content in the editor, in the order of the toolbar. The paragraph comes first:
 * an empty text begins with one. A block that is missing here does not compile.
 */
export const editorBlocks: EditorBlocks = {
  paragraph: paragraphBlock,
  heading: headingBlock,
  list: listBlock,
  quote: quoteBlock,
  image: imageBlock,
  figure: figureBlock,
  interview: interviewBlock,
  pillars: pillarsBlock,
  info: infoBlock,
  table: tableBlock,
};

/** The nodes of all blocks. */
export const blockExtensions = Object.values(editorBlocks).flatMap(({ extensions }) => extensions);
