// Blocks of a text in Leichte Sprache: each sentence begins its own line.
import type { PictureFiles } from "@/domain/media/picture";
import { unknownBlock, type Block, type Inline } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import { sentenceLines } from "@/domain/post/sentence";
import { BlockView } from "@/components/post/blocks/block";
import { InlineText } from "@/components/post/blocks/inline-text";

export function EasyBlock({ block, pictures }: { block: Block; pictures: Record<string, PictureFiles> }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p className="measure" dir={directionOf(block.text)}>
          <SentenceLines text={block.text} />
        </p>
      );
    case "list":
      return <EasyList block={block} />;
    case "info":
      return (
        <aside
          aria-label={block.title || "Gut zu wissen"}
          className="measure rounded-card border border-transparent bg-mist p-6">
          {block.title && <p className="font-display text-head font-bold">{block.title}</p>}
          {block.text.map((paragraph, index) => (
            <p key={index} className="mt-3" dir={directionOf(paragraph)}>
              <SentenceLines text={paragraph} />
            </p>
          ))}
        </aside>
      );
    case "interview":
      return (
        <div className="measure">
          <p className="font-bold">{block.question}</p>
          {block.answer.map((paragraph, index) => (
            <p key={index} className="mt-3" dir={directionOf(paragraph)}>
              <SentenceLines text={paragraph} />
            </p>
          ))}
        </div>
      );
    case "heading":
    case "quote":
    case "image":
    case "figure":
    case "pillars":
    case "table":
      return <BlockView block={block} pictures={pictures} />;
    default:
      return unknownBlock(block);
  }
}

function EasyList({ block: { ordered, start, entries } }: { block: Extract<Block, { type: "list" }> }) {
  const lines = entries.map((entry, index) => (
    <li key={index} className="ps-2 marker:font-bold marker:text-sozial-dot">
      <SentenceLines text={entry} />
    </li>
  ));
  return ordered ? (
    <ol className="measure grid list-decimal gap-3 ps-8" start={start} dir={directionOf(entries.flat())}>
      {lines}
    </ol>
  ) : (
    <ul className="measure grid list-disc gap-3 ps-7" dir={directionOf(entries.flat())}>
      {lines}
    </ul>
  );
}

export function SentenceLines({ text }: { text: Inline[] }) {
  return sentenceLines(text).map((line, index) => (
    <span key={index} className="block">
      <InlineText text={line} />{" "}
    </span>
  ));
}
