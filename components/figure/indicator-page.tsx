// All that is known about one Kennzahl: sums, comparison, courses over time, every value.
import { fullLabel, type Indicator } from "@/domain/figure/indicator";
import { isShare } from "@/domain/figure/figure";
import { newestOfEach, overTime, sumOf, type PublicFigure } from "@/domain/figure/value";
import { FigureChart } from "./figure-chart";
import { BigNumber, reportedInWords } from "./indicator-card";
import { ValueTable } from "./value-table";

type Props = { indicator: Indicator; indicators: Indicator[]; values: PublicFigure[]; total: number };

/** The most charts on a page; the table below contains every value. */
const mostCourses = 8;
const mostBars = 20;
/** From here on the table shows the newest of each scope; a filter shows the rest. */
const mostRows = 200;

export function IndicatorFigures({ indicator, indicators, values, total }: Props) {
  const { unit } = indicator;
  const title = fullLabel(indicator, indicators);
  const newest = newestOfEach(values);
  const compared = comparable(indicator, newest).slice(0, mostBars);
  const courses = overTime(values);
  const sum = indicator.sumsUp ? sumOf(values) : null;
  const rows = values.length > mostRows ? newest : values;
  return (
    <>
      {sum && (
        <section aria-labelledby="summe" className="mt-12">
          <h2 id="summe" className="text-section">
            Summe
          </h2>
          <BigNumber measured={sum} unit={unit} />
          <p className="measure mt-1">
            {reportedInWords(sum, total)}. Die übrigen haben nichts gemeldet; die Summe ist deshalb kleiner
            als der Wert für alle.
          </p>
        </section>
      )}
      {compared.length > 1 && (
        <section aria-labelledby="vergleich" className="mt-12">
          <h2 id="vergleich" className="mb-5 text-section">
            Im Vergleich
          </h2>
          <div className="max-w-3xl">
            <FigureChart
              title={`${title}: der jeweils neueste Wert`}
              unit={unit}
              values={compared}
              look="bars"
            />
          </div>
        </section>
      )}
      {courses.length > 0 && (
        <section aria-labelledby="verlauf" className="mt-12">
          <h2 id="verlauf" className="mb-5 text-section">
            Im Lauf der Zeit
          </h2>
          <div className="grid gap-5 lg:grid-cols-2">
            {courses.slice(0, mostCourses).map((course) => (
              <FigureChart
                key={course[0]!.id}
                title={course[0]!.scopeName}
                unit={unit}
                values={course}
                look="time"
              />
            ))}
          </div>
          {courses.length > mostCourses && (
            <p className="mt-4 text-ink-2">
              Für {courses.length - mostCourses} weitere Gebiete wählen Sie oben ein Land oder ein Jobcenter.
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="werte" className="mt-12">
        <h2 id="werte" className="mb-4 text-section">
          {rows.length === values.length ? "Alle Werte" : "Der neueste Wert jedes Gebiets"}
        </h2>
        <ValueTable
          name={`Tabelle: ${title}`}
          unit={unit}
          values={rows}
          hrefOf={({ jobcenter }) => jobcenter && `/jobcenter/${jobcenter.slug}`}
        />
      </section>
    </>
  );
}

/** Shares can be compared everywhere; numbers only within the same level, and sums over a period not at all. */
function comparable(indicator: Indicator, newest: PublicFigure[]): PublicFigure[] {
  if (isShare(indicator.unit)) return newest;
  if (!indicator.sumsUp && newest.some(({ periodFrom }) => periodFrom)) return [];
  const level = (["jobcenter", "land"] as const).find(
    (scope) => newest.filter((value) => value.scope === scope).length > 1,
  );
  return newest.filter(({ scope }) => scope === level);
}
