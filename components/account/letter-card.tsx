import { Fragment } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { momentInWords } from "./account-words";

type Props = { letter: { id: string; at: Date; to: string; subject: string; text: string } };

/** One letter of the demo's outbox, its links ready to follow. */
export function LetterCard({ letter }: Props) {
  return (
    <article aria-labelledby={`brief-${letter.id}`} className="rounded-card border border-line bg-card p-5">
      <h3 id={`brief-${letter.id}`} className="text-subhead">
        {letter.subject}
      </h3>
      <p className="mt-1 mb-3 text-note break-words text-ink-2">
        An {letter.to}, {momentInWords(letter.at)}
      </p>
      <Disclosure label="Brief lesen">
        <div className="break-words whitespace-pre-wrap">{withLinks(letter.text)}</div>
      </Disclosure>
    </article>
  );
}

function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => (
    <Fragment key={index}>
      {index % 2 === 0 ? (
        part
      ) : (
        <a href={part} className="break-all underline underline-offset-4">
          {part}
        </a>
      )}
    </Fragment>
  ));
}
