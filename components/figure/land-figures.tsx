// The published figures of a whole Land, newest first, and a link to all of them.
import { FigureCard, type ShownFigure } from "./figure-card";

export function LandFigures({
  land,
  figures,
  columns = "sm:grid-cols-2",
}: {
  land: string;
  figures: (ShownFigure & { id: string })[];
  columns?: string;
}) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="zahlen-im-land">
      <h2 id="zahlen-im-land" className="mb-4 text-head">
        Zahlen für {land}
      </h2>
      <div className={`grid gap-4 ${columns}`}>
        {figures.map((figure) => (
          <FigureCard key={figure.id} newest={figure} earlier={null} parts={[]} />
        ))}
      </div>
      <p className="mt-4 print:hidden">
        <a href={`/zahlen?land=${encodeURIComponent(land)}`} className="text-link">
          Alle Zahlen für {land} mit Verlauf und Quelle
        </a>
      </p>
    </section>
  );
}
