"use client";
// Shown at the lower edge of the screen while the text is not saved on the server. Screen readers get the
// same from the status line.
import type { DraftState } from "./draft-keeper";
import { sentence } from "./status-line";

export const noticesId = "hinweise";

export function TroubleBar({ state, isKept }: { state: DraftState; isKept: boolean }) {
  if (state.kind === "saved" || state.kind === "changed" || state.kind === "saving") return null;
  return (
    <p
      data-trouble
      className="sticky bottom-0 z-10 -mx-4 -mb-6 mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 border-t-4 border-sozial-dot bg-sozial-soft px-4 py-2 text-note font-semibold text-sozial-strong sm:-mx-6 sm:px-6">
      <span aria-hidden="true" className="grow">
        {sentence(state, isKept)}
      </span>
      <a href={`#${noticesId}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
        Zum Hinweis
      </a>
    </p>
  );
}
