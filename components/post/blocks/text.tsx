// Paragraph, heading and list.
import type { Block } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import { InlineText } from "./inline-text";

type Of<Type extends Block["type"]> = { block: Extract<Block, { type: Type }> };

export function ParagraphBlock({ block }: Of<"paragraph">) {
  return (
    <p className="measure" dir={directionOf(block.text)}>
      <InlineText text={block.text} />
    </p>
  );
}

export function HeadingBlock({ block }: Of<"heading">) {
  return block.level === 2 ? (
    <h2 className="measure pt-3 text-head" dir={directionOf(block.text)}>
      <InlineText text={block.text} />
    </h2>
  ) : (
    <h3 className="measure pt-1 text-subhead" dir={directionOf(block.text)}>
      <InlineText text={block.text} />
    </h3>
  );
}

export function ListBlock({ block }: Of<"list">) {
  const entries = block.entries.map((entry, index) => (
    <li key={index} className="ps-1.5 marker:font-bold marker:text-sozial-dot" dir={directionOf(entry)}>
      <InlineText text={entry} />
    </li>
  ));
  return block.ordered ? (
    <ol
      className="measure grid list-decimal gap-1.5 ps-7"
      start={block.start}
      dir={directionOf(block.entries.flat())}>
      {entries}
    </ol>
  ) : (
    <ul className="measure grid list-disc gap-1.5 ps-6" dir={directionOf(block.entries.flat())}>
      {entries}
    </ul>
  );
}
