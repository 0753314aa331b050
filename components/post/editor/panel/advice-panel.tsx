"use client";
import type { Advice } from "@/domain/post/advice/rule";

/** The most advice shown at once; the rest follows when these are done. */
const most = 20;

/** Advice on what could be easier to read, each with a link to its field. It never blocks submitting. */
export function AdvicePanel({ advice, onJump }: { advice: Advice[]; onJump: (field: string) => void }) {
  if (advice.length === 0) return null;
  const more = advice.length - most;
  return (
    <section aria-labelledby="sprache" className="mt-6">
      <h2 id="sprache" className="text-subhead">
        Hinweise zur Sprache
      </h2>
      <p className="text-note text-ink-2">
        Einreichen können Sie auch so. Was hier steht, macht den Text leichter zu lesen.
      </p>
      <ul className="mt-3">
        {advice.slice(0, most).map(({ field, what, where, why }, index) => (
          <li key={index} className="border-t border-line py-3">
            <p className="font-semibold">{what}</p>
            {where && <p className="text-note">Stelle: {where}</p>}
            <p className="text-note text-ink-2">
              {why}{" "}
              <button
                type="button"
                aria-label={`Zur Stelle springen: ${what} ${where}`}
                className="text-link cursor-pointer py-1"
                onClick={() => onJump(field)}>
                Zur Stelle springen
              </button>
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="border-t border-line pt-3 text-note">
          {more === 1 ? "Und ein weiterer Hinweis." : `Und ${more} weitere Hinweise.`}
        </p>
      )}
    </section>
  );
}
