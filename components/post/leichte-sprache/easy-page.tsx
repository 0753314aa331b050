// Text components for pages in Leichte Sprache: one sentence per line, as in posts.
import type { ReactNode } from "react";
import { SentenceLines } from "./easy-text";

export function EasyParagraph({ children }: { children: string }) {
  return (
    <p className="measure">
      <SentenceLines text={[{ text: children }]} />
    </p>
  );
}

export function EasySection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 grid gap-5">
      <h2 id={id} className="text-section">
        {title}
      </h2>
      {children}
    </section>
  );
}
