// A page of the desk: heading bar with state and buttons, and the content.
import type { ReactNode } from "react";

/** Rail and page beside each other; the layout of the desk wraps its pages in it. */
export function DeskFrame({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="min-h-dvh bg-desk lg:flex">
      {rail}
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}

type Props = {
  title: ReactNode;
  /** A paragraph where the content brings its own h1 (preview, review). */
  titleAs?: "h1" | "p";
  /** Badges or a saved-at line beside the title. */
  state?: ReactNode;
  /** Buttons at the end of the bar. */
  actions?: ReactNode;
  /** "page" keeps text at a readable width, "full" gives the content the whole width. */
  width?: "page" | "full";
  children: ReactNode;
};

export function DeskPage({ title, titleAs: Title = "h1", state, actions, width = "page", children }: Props) {
  return (
    <main id="inhalt" tabIndex={-1} className="focus:outline-none">
      <header className="flex min-h-17 flex-wrap items-center gap-x-5 gap-y-3 border-b border-line bg-card px-4 py-3 sm:px-6 print:hidden">
        <Title className="font-display text-[1.375rem] leading-snug font-bold tracking-[-0.02em]">
          {title}
        </Title>
        {state && <div className="flex flex-wrap items-center gap-3 text-note text-ink-2">{state}</div>}
        {actions && (
          <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:*:grow sm:ml-auto">{actions}</div>
        )}
      </header>
      <div className={`px-4 py-6 sm:px-6 ${width === "page" ? "max-w-5xl" : ""}`}>{children}</div>
    </main>
  );
}
