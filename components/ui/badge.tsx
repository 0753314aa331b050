// A word with a dot: states, kinds and pillars, never colour alone.
import type { ReactNode } from "react";
import { dotColour, softGround, type Tone } from "./tone";

export function Dot({ tone }: { tone: Tone }) {
  return <span aria-hidden="true" className={`dot ${dotColour[tone]}`} />;
}

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-2 rounded-full border border-transparent px-3 py-0.5 text-sm leading-6 font-semibold ${softGround[tone]}`}>
      <Dot tone={tone} />
      {children}
    </span>
  );
}
