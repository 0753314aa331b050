// A Kennzahl in the overview: its newest values with Stand, source and how exact they are.
import { longDay } from "@/domain/date-words";
import {
  isShare,
  type Measured,
  momentInWords,
  shortUnit,
  sourceInWords,
  valueInWords,
} from "@/domain/figure/figure";
import { fullLabel, type Indicator } from "@/domain/figure/indicator";
import { sumOf, type FigureValue } from "@/domain/figure/value";

type Props = {
  indicator: Indicator;
  indicators: Indicator[];
  /** The newest value of each scope of one level. */
  values: FigureValue[];
  /** How many Jobcenter there are. */
  total: number;
  href: string;
};

/** The most scopes shown on a card; the others are on the page of the Kennzahl. */
const most = 4;

export function IndicatorCard({ indicator, indicators, values, total, href }: Props) {
  const { unit } = indicator;
  const [only] = values.length === 1 ? values : [];
  const sum = indicator.sumsUp ? sumOf(values) : null;
  return (
    <article className="flex flex-col rounded-card border border-line bg-card p-5 sm:p-6">
      <h3 className="text-subhead">
        <a href={href} className="underline-offset-4 hover:underline">
          {fullLabel(indicator, indicators)}
        </a>
      </h3>
      {only && <BigValue value={only} unit={unit} />}
      {sum && (
        <>
          <BigNumber measured={sum} unit={unit} />
          <p className="mt-1">{reportedInWords(sum, total)}</p>
        </>
      )}
      {!only && (
        <dl className="mt-3 grid gap-2">
          {values.slice(0, most).map((value) => (
            <div key={value.id} className="border-t border-line pt-2">
              <dt className="flex flex-wrap justify-between gap-x-4">
                <span>{value.scopeName}</span>
                <strong>{valueInWords(value, shortUnit(unit))}</strong>
              </dt>
              <dd className="text-note text-ink-2">
                {momentInWords(value)} · Quelle: {sourceInWords(value)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {values.length > most && (
        <p className="mt-3 text-note text-ink-2">und {values.length - most} weitere</p>
      )}
      <p className="mt-auto pt-4 text-note print:hidden">
        <a
          href={href}
          className="text-link"
          aria-label={`Verlauf und Tabelle: ${fullLabel(indicator, indicators)}`}>
          Verlauf und Tabelle
        </a>
      </p>
    </article>
  );
}

/** The number large, its unit on its own line, because "Bedarfsgemeinschaften" is longer than a card. */
export function BigNumber({ measured, unit }: { measured: Measured; unit: string }) {
  return (
    <p className="mt-2 font-display text-4xl leading-tight font-extrabold tracking-[-0.03em] text-stark">
      {valueInWords(measured, isShare(unit) ? unit : "")}
      {!isShare(unit) && shortUnit(unit) && (
        <span className="block font-text text-base font-semibold tracking-normal">{shortUnit(unit)}</span>
      )}
    </p>
  );
}

function BigValue({ value, unit }: { value: FigureValue; unit: string }) {
  return (
    <>
      <BigNumber measured={value} unit={unit} />
      {value.scope !== "bund" && <p className="mt-1 font-semibold">{value.scopeName}</p>}
      <p className="mt-1 text-note text-ink-2">
        {momentInWords(value)} · Quelle: {sourceInWords(value)}
      </p>
      {value.correction && <p className="mt-1 text-note text-ink-2">{value.correction}</p>}
    </>
  );
}

/** "Summe aus 2 von 104 Jobcentern, Stand 31. Dezember 2013 bis 1. August 2019" */
export function reportedInWords(
  { reported, from, to }: { reported: number; from: string; to: string },
  total: number,
): string {
  const days = from === to ? longDay(from) : `${longDay(from)} bis ${longDay(to)}`;
  return `Summe aus ${reported} von ${total} Jobcentern, die gemeldet haben, Stand ${days}`;
}
