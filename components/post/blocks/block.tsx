// One component per kind of block. A new kind that is missing here does not compile.
import { unknownBlock, type Block } from "@/domain/post/content";
import type { PictureFiles } from "@/domain/media/picture";
import { InfoBlock, TableBlock } from "./boxes";
import { FigureBlock } from "./figure";
import { ImageBlock } from "./image";
import { InterviewBlock } from "./interview";
import { Pillars } from "./pillars";
import { QuoteBlock } from "./quote";
import { HeadingBlock, ListBlock, ParagraphBlock } from "./text";

export function BlockView({ block, pictures }: { block: Block; pictures: Record<string, PictureFiles> }) {
  switch (block.type) {
    case "paragraph":
      return <ParagraphBlock block={block} />;
    case "heading":
      return <HeadingBlock block={block} />;
    case "list":
      return <ListBlock block={block} />;
    case "quote":
      return <QuoteBlock block={block} />;
    case "image":
      return <ImageBlock block={block} picture={pictures[block.mediaId]} />;
    case "figure":
      return <FigureBlock block={block} />;
    case "interview":
      return <InterviewBlock block={block} />;
    case "pillars":
      return <Pillars points={block} />;
    case "info":
      return <InfoBlock block={block} />;
    case "table":
      return <TableBlock block={block} />;
    default:
      return unknownBlock(block);
  }
}
