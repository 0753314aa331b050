// A chart of several values with heading, change, table, Stand and source.
import type { ReactNode } from "react";
import { longDay } from "@/domain/date-words";
import { changeInWords } from "@/domain/figure/change";
import { lineInWords } from "@/domain/figure/chart-words";
import { sourceInWords } from "@/domain/figure/figure";
import type { FigureValue } from "@/domain/figure/value";
import { ChangeChart } from "./change-chart";
import { ComparisonChart } from "./comparison-chart";
import { LineChart } from "./line-chart";
import { ValueTable } from "./value-table";

type Props = {
  title: string;
  unit: string;
  /** Over time: of one scope, oldest first. As bars: the newest of each scope. */
  values: FigureValue[];
  look: "time" | "bars";
  level?: 2 | 3;
  children?: ReactNode;
};

/** Two values over time become before and after, more a line. */
export function FigureChart({ title, unit, values, look, level = 3, children }: Props) {
  const Heading = `h${level}` as const;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  const isChange = look === "time" && values.length === 2;
  const change = look === "time" && values.length > 1 && changeInWords(first.value, last.value, unit);
  return (
    <figure className="rounded-card border border-line bg-card p-5 sm:p-6 print:box-decoration-clone print:break-inside-auto">
      <figcaption>
        <Heading className="text-subhead">{title}</Heading>
        {change && (
          <p className="mt-1">
            {change} seit {longDay(first.asOf)}
          </p>
        )}
        {children}
      </figcaption>
      <div className="mt-4">
        {look === "bars" ? (
          <ComparisonChart title={title} unit={unit} values={values} />
        ) : isChange ? (
          <ChangeChart before={first.value} after={last.value} label={lineInWords(title, unit, values)} />
        ) : (
          <LineChart title={title} unit={unit} values={values} />
        )}
      </div>
      <p className="measure mt-3 text-note text-ink-2">{[standOf(values), sourcesOf(values)].join(" · ")}</p>
      {values.map(
        ({ id, correction }) =>
          correction && (
            <p key={id} className="mt-1 text-note text-ink-2">
              {correction}
            </p>
          ),
      )}
      <details className="mt-1">
        <summary className="inline-block py-1 text-note print:hidden text-stark underline underline-offset-4">
          Als Tabelle
        </summary>
        <ValueTable name={`Tabelle: ${title}`} unit={unit} values={values} />
      </details>
    </figure>
  );
}

/** "Stand 1. August 2019", or from when to when. */
function standOf(values: FigureValue[]): string {
  const days = values.map(({ asOf }) => asOf).toSorted();
  const [from, to] = [days[0]!, days.at(-1)!];
  return from === to ? `Stand ${longDay(from)}` : `Stand ${longDay(from)} bis ${longDay(to)}`;
}

function sourcesOf(values: FigureValue[]): string {
  return `Quelle: ${[...new Set(values.map(sourceInWords))].join("; ")}`;
}
