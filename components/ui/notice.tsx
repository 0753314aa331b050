import type { ReactNode } from "react";
import { dotColour, type Tone } from "./tone";

export type NoticeKind = "info" | "success" | "warning" | "problem";

const tones: Record<NoticeKind, { tone: Tone; box: string; word: string }> = {
  info: { tone: "stark", box: "border-stark-dot bg-stark-soft", word: "Hinweis" },
  success: { tone: "vorort", box: "border-vorort-dot bg-vorort-soft", word: "Erledigt" },
  warning: { tone: "sun", box: "border-sun bg-sun-soft", word: "Achtung" },
  problem: { tone: "sozial", box: "border-sozial-dot bg-sozial-soft", word: "Problem" },
};

/** A message beside the work. `live` (default) lets screen readers hear it when it appears. */
export function Notice({
  kind = "info",
  title,
  live = true,
  children,
}: {
  kind?: NoticeKind;
  title?: string;
  live?: boolean;
  children?: ReactNode;
}) {
  const { tone, box, word } = tones[kind];
  return (
    <div role={live ? "status" : undefined} className={`rounded-control border-l-4 px-5 py-3.5 ${box}`}>
      <p className="flex items-baseline gap-2.5 font-semibold">
        <span aria-hidden="true" className={`dot ${dotColour[tone]}`} />
        {title ?? word}
      </p>
      {children && <div className="mt-1 pl-4.5">{children}</div>}
    </div>
  );
}
