// A Jobcenter's Kennzahlen: drawn where there is something to compare, else as one number.
import { FigureCard, type FigureWithContext } from "@/components/figure/figure-card";
import { FigureChart } from "@/components/figure/figure-chart";
import { isShare, shortUnit, valueInWords } from "@/domain/figure/figure";
import { figureAddress } from "@/domain/figure/filter";
import type { FigureValue } from "@/domain/figure/value";

export type ProfileFigure = FigureWithContext & {
  /** Own values, oldest first. */
  overTime: FigureValue[];
  /** The newest of this Jobcenter, its Land and the country. */
  beside: FigureValue[];
};

export function ProfileFigures({ figures, slug }: { figures: ProfileFigure[]; slug: string }) {
  return (
    <section aria-labelledby="zahlen">
      <h2 id="zahlen" className="mb-5 text-section">
        In Zahlen
      </h2>
      <div className="grid gap-4">
        {figures.map((figure) => (
          <OneFigure key={figure.newest.label} figure={figure} />
        ))}
      </div>
      <p className="mt-4 print:hidden">
        <a href={figureAddress("/zahlen", { land: null, jobcenter: slug })} className="text-link">
          Alle Zahlen dieses Jobcenters mit Tabellen und Dateien
        </a>
      </p>
    </section>
  );
}

/** Shares of different scopes can be compared, counts of a Kreis and a country cannot. */
function OneFigure({ figure: { newest, earlier, parts, overTime, beside } }: { figure: ProfileFigure }) {
  const { label, unit } = newest;
  const partWords = parts.map((part) => (
    <p key={part.label}>
      {part.label}: <strong>{valueInWords(part, shortUnit(part.unit))}</strong>
    </p>
  ));
  if (overTime.length > 1)
    return (
      <FigureChart title={label} unit={unit} values={overTime} look="time">
        {partWords}
      </FigureChart>
    );
  if (isShare(unit) && beside.length > 1)
    return (
      <FigureChart title={label} unit={unit} values={beside} look="bars">
        {partWords}
      </FigureChart>
    );
  return <FigureCard newest={newest} earlier={earlier} parts={parts} />;
}
