import { plainText, type Block } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import { InlineText } from "./inline-text";

export function QuoteBlock({ block }: { block: Extract<Block, { type: "quote" }> }) {
  const isMarked = /^[„“"»›‚]/.test(plainText(block.text));
  return (
    <figure className="measure py-2">
      <blockquote className="font-display text-head font-semibold text-balance">
        <p dir={directionOf(block.text)}>
          {isMarked ? "" : "„"}
          <InlineText text={block.text} />
          {isMarked ? "" : "“"}
        </p>
      </blockquote>
      {(block.person || block.position) && (
        <figcaption className="mt-2 text-note text-ink-2">
          {block.person && <span className="font-semibold text-ink">{block.person}</span>}
          {block.person && block.position ? ", " : ""}
          {block.position}
        </figcaption>
      )}
    </figure>
  );
}
