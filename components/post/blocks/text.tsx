// Paragraph, heading and list.
import type { Block } from "@/domain/post/content";
import { InlineText } from "./inline-text";

type Of<Type extends Block["type"]> = { block: Extract<Block, { type: Type }> };

export function ParagraphBlock({ block }: Of<"paragraph">) {
  return (
    <p className="measure">
      <InlineText text={block.text} />
    </p>
  );
}

export function HeadingBlock({ block }: Of<"heading">) {
  return block.level === 2 ? (
    <h2 className="measure pt-3 text-head">
      <InlineText text={block.text} />
    </h2>
  ) : (
    <h3 className="measure pt-1 text-subhead">
      <InlineText text={block.text} />
    </h3>
  );
}

export function ListBlock({ block }: Of<"list">) {
  const entries = block.entries.map((entry, index) => (
    <li key={index} className="pl-1.5 marker:font-bold marker:text-sozial-dot">
      <InlineText text={entry} />
    </li>
  ));
  return block.ordered ? (
    <ol className="measure grid list-decimal gap-1.5 pl-7">{entries}</ol>
  ) : (
    <ul className="measure grid list-disc gap-1.5 pl-6">{entries}</ul>
  );
}
