import type { Piece } from "@/domain/search/marked-text";

/** Text with the search words marked. */
export function MarkedWords({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    isHit ? (
      <mark
        key={index}
        className="rounded-xs bg-sun-soft font-semibold text-inherit decoration-sun decoration-2 underline-offset-3">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
