"use client";
// A conflict: both texts stay readable, and the writer decides which one to keep (E-001, R-07).
import { diffWords } from "diff";
import { type ReactNode, useMemo, useState } from "react";
import { clockTime, longDay } from "@/domain/date-words";
import type { Manuscript } from "@/domain/post/manuscript";
import { Button } from "@/components/ui/button";
import { manuscriptLines } from "./manuscript-lines";
import type { StoredDraft } from "./save-answer";

type Props = {
  mine: Manuscript;
  stored: StoredDraft;
  onTakeMine: () => Promise<void>;
  onTakeStored: () => Promise<void>;
};

export default function Conflict({ mine, stored, onTakeMine, onTakeStored }: Props) {
  const [isBusy, setBusy] = useState(false);
  const decide = (decision: () => Promise<void>) => {
    setBusy(true);
    void decision().finally(() => setBusy(false));
  };
  const who = stored.savedBy || "Jemand";
  return (
    <section
      role="alert"
      aria-label="Zwei Fassungen"
      className="rounded-card border-2 border-sozial bg-card p-5">
      <h2 className="text-subhead">Dieser Beitrag wurde an anderer Stelle geändert</h2>
      <p className="mt-1">
        {who} hat am {longDay(stored.savedAt)} um {clockTime(stored.savedAt)} eine andere Fassung gespeichert.
        Es ist nichts verloren: Lesen Sie beide, und entscheiden Sie, welche gilt. Die andere bleibt unter
        „Verlauf“ und lässt sich dort zurückholen.
      </p>
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <Side title="Meine Fassung" text={mine} other={stored.manuscript}>
          <Button type="button" disabled={isBusy} onClick={() => decide(onTakeMine)}>
            Meine Fassung übernehmen
          </Button>
        </Side>
        <Side title="Gespeicherte Fassung" text={stored.manuscript} other={mine}>
          <Button type="button" look="secondary" disabled={isBusy} onClick={() => decide(onTakeStored)}>
            Gespeicherte Fassung laden
          </Button>
        </Side>
      </div>
    </section>
  );
}

function Side({
  title,
  text,
  other,
  children,
}: {
  title: string;
  text: Manuscript;
  other: Manuscript;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col rounded-card border border-line p-4">
      <h3 className="text-note">{title}</h3>
      <div
        role="region"
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="my-3 max-h-96 grow overflow-y-auto text-note">
        <p className="font-display text-subhead font-bold">
          <Marked text={text.title || "Ohne Titel"} other={other.title || "Ohne Titel"} />
        </p>
        <p className="mt-2 font-semibold">
          <Marked text={text.teaser} other={other.teaser} />
        </p>
        <p className="mt-2 whitespace-pre-line">
          <Marked text={manuscriptLines(text).join("\n\n")} other={manuscriptLines(other).join("\n\n")} />
        </p>
      </div>
      <div>{children}</div>
    </div>
  );
}

/** The words of one text; words that the other text does not contain are marked. */
function Marked({ text, other }: { text: string; other: string }) {
  const parts = useMemo(() => diffWords(other, text).filter((part) => !part.removed), [text, other]);
  return parts.map((part, index) =>
    part.added ? (
      <mark key={index} className="bg-sun-soft text-ink underline decoration-2 underline-offset-2">
        {part.value}
      </mark>
    ) : (
      <span key={index}>{part.value}</span>
    ),
  );
}
