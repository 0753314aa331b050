// The big figures of the campaign on a dark band.
import { germanNumber, longDay } from "@/domain/date-words";
import type { ShownFigure } from "./figure-card";

export function FigureBand({ figures }: { figures: ShownFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="zahlen" className="on-band mt-16 print:border-y">
      <div className="wrap py-14">
        <h2 id="zahlen" className="sr-only">
          Die Kampagne in Zahlen
        </h2>
        <ul className="grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
          {figures.map((figure) => (
            <li key={figure.label}>
              <p className="font-display text-[clamp(2.5rem,2rem+1.8vw,3.625rem)] leading-none font-extrabold tracking-[-0.04em]">
                <span className="block pb-1 font-text text-base leading-snug font-normal tracking-normal sm:min-h-[1.625em]">
                  {figure.qualifier}
                </span>
                {inShort(figure.value)}
              </p>
              <p className="mt-3 max-w-64">{figure.label}</p>
              <p className="mt-2 text-sm text-ink-2">
                Stand {longDay(figure.asOf)} · Quelle: {figure.source}
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-10 print:hidden">
          <a href="/zahlen" className="inline-block py-1 font-semibold underline underline-offset-4">
            Alle Zahlen mit Verlauf und Quelle
          </a>
        </p>
      </div>
    </section>
  );
}

/** "1,5 Mio." for millions, else the whole number. */
function inShort(value: number): string {
  return value >= 1_000_000 ? `${germanNumber(value / 1_000_000)} Mio.` : germanNumber(value);
}
