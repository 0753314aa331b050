import type { Block } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import { InlineText } from "./inline-text";

export function InterviewBlock({ block }: { block: Extract<Block, { type: "interview" }> }) {
  return (
    <dl className="measure border-l-4 border-sozial-dot pl-5">
      <dt className="font-display text-subhead font-bold" dir={directionOf(block.question)}>
        <span className="sr-only">Frage: </span>
        {block.question}
      </dt>
      <dd className="mt-1 grid gap-3">
        {block.answer.map((paragraph, index) => (
          <p key={index} dir={directionOf(paragraph)}>
            {index === 0 && <span className="sr-only">Antwort: </span>}
            <InlineText text={paragraph} />
          </p>
        ))}
      </dd>
    </dl>
  );
}
