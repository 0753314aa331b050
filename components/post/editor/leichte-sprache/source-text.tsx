import type { ShownPost } from "@/domain/post/shown-post";
import { BlockView } from "@/components/post/blocks/block";

/** The text in everyday language, to write from or to compare with. */
export function SourceText({ shown: { title, teaser, content, pictures } }: { shown: ShownPost }) {
  return (
    <div className="grid gap-3 text-note [&_h2]:text-base [&_h3]:text-base">
      <p className="font-bold">{title}</p>
      {teaser && <p>{teaser}</p>}
      {content.map((block, index) => (
        <BlockView key={index} block={block} pictures={pictures} />
      ))}
    </div>
  );
}
