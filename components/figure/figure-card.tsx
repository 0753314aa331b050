// A Kennzahl on a page: value, day, source; with an earlier value, what changed.
import { longDay } from "@/domain/date-words";
import { changeInWords } from "@/domain/figure/change";
import {
  correctionInWords,
  momentInWords,
  shortUnit,
  sourceInWords,
  valueInWords,
} from "@/domain/figure/figure";

export type ShownFigure = {
  label: string;
  qualifier: string;
  value: number;
  unit: string;
  asOf: string;
  periodFrom: string | null;
  periodTo: string | null;
  source: string;
  sourceDate: string;
  correctedAt: Date | null;
  previousValue: number | null;
  previousQualifier: string | null;
};

export type FigureWithContext = {
  newest: ShownFigure;
  earlier: ShownFigure | null;
  /** Labels begin with "Davon". */ parts: ShownFigure[];
};

export function FigureCard({ newest, earlier, parts }: FigureWithContext) {
  const change = earlier && changeInWords(earlier.value, newest.value, newest.unit);
  const correction = correctionInWords(newest);
  return (
    <div className="rounded-card border border-line bg-card p-5 sm:p-6">
      <h3 className="text-[1.0625rem] leading-snug">{newest.label}</h3>
      <p className="mt-2 font-display text-4xl leading-tight font-extrabold tracking-[-0.03em] text-sozial">
        {inWords(newest)}
      </p>
      {earlier && (
        <p className="text-note">
          {longDay(earlier.asOf)}: {inWords(earlier)}
          {change && ` (seitdem ${change})`}
        </p>
      )}
      {parts.map((part) => (
        <p key={part.label}>
          {part.label}: <strong>{inWords(part)}</strong>
        </p>
      ))}
      <p className="mt-1 text-note text-ink-2">
        {momentInWords(newest)} · Quelle: {sourceInWords(newest)}
      </p>
      {correction && <p className="mt-1 text-note text-ink-2">{correction}</p>}
    </div>
  );
}

const inWords = (figure: ShownFigure) => valueInWords(figure, shortUnit(figure.unit));
