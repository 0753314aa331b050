// A number with its day and its source; with further values also the change or the comparison. Never a number
// alone.
import type { FigureBlock as FigureContent } from "@/domain/post/content";
import { germanNumber, longDay } from "@/domain/date-words";
import { changeInWords } from "@/domain/figure/change";
import { scopeNamed } from "@/domain/figure/figure";
import { ChangeChart } from "@/components/figure/change-chart";
import { ComparisonChart } from "@/components/figure/comparison-chart";
import { LineChart } from "@/components/figure/line-chart";
import { TableFrame } from "@/components/ui/table";

type Value = FigureContent["after"] & { place?: string };

export function FigureBlock({ block }: { block: FigureContent }) {
  const { after, remark } = block;
  const values = valuesOf(block);
  return (
    <figure className="rounded-card border border-line bg-card p-5 sm:p-6">
      <figcaption className="font-display text-subhead font-bold">{block.label}</figcaption>
      {!(remark && after.value === null) &&
        (block.drawing && values.length > 1 ? (
          <Drawing block={block} values={values} />
        ) : (
          <Comparison block={block} />
        ))}
      <p className="mt-3 text-note text-ink-2">
        {[standOf(block, values), block.source && `Quelle: ${block.source}`].filter(Boolean).join(" · ")}
      </p>
      {remark && <p className="mt-1 text-note text-ink-2">{remark}</p>}
      {after.value !== null && (
        <details className="mt-1 not-open:print:hidden">
          <summary className="inline-block py-1 text-note text-stark underline underline-offset-4">
            Als Tabelle
          </summary>
          <ValueTable block={block} values={values} />
        </details>
      )}
    </figure>
  );
}

/** One value large, or what changed between two. */
function Comparison({ block: { label, before, after, unit } }: { block: FigureContent }) {
  const change = before && inTwoLines(changeInWords(before.value, after.value, unit));
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-4">
        <p className="font-display text-4xl leading-none font-extrabold tracking-[-0.04em] wrap-anywhere text-stark sm:text-5xl">
          {change?.number ?? inWords(after, "")}
          {(change?.unit ?? unit) && (
            <span className="mt-2 block text-subhead font-semibold">{change ? change.unit : unit}</span>
          )}
        </p>
        {before?.value != null && after.value != null && (
          <ChangeChart
            before={before.value}
            after={after.value}
            label={`${label}: von ${inWords(before, "")} auf ${inWords(after, unit)}`}
          />
        )}
      </div>
      {before && (
        <p className="mt-3 text-note text-ink-2">
          {[before, after].map((value, index) => (
            <span key={index}>
              {index > 0 && (
                <>
                  <span aria-hidden="true"> → </span>
                  <span className="sr-only"> danach </span>
                </>
              )}
              {value.asOf && `${longDay(value.asOf)}: `}
              {inWords(value, index > 0 ? unit : "")}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Drawing({ block: { label, unit, drawing }, values }: { block: FigureContent; values: Value[] }) {
  const drawn = values.flatMap(({ value, qualifier, asOf, place = "" }) =>
    value === null ? [] : { value, qualifier, asOf, scopeName: place, scope: scopeNamed(place) },
  );
  return (
    <div className="mt-4">
      {drawing === "bars" ? (
        <ComparisonChart title={label} unit={unit} values={drawn} />
      ) : (
        <LineChart title={label} unit={unit} values={drawn} />
      )}
    </div>
  );
}

/** All values of the block: over time oldest first, of several scopes the own first. */
function valuesOf({ before, after, more = [], drawing, place }: FigureContent): Value[] {
  const own = { ...after, place };
  if (drawing === "bars") return [own, ...more];
  if (drawing === "line") return [...more, own];
  return before ? [before, after] : [after];
}

function standOf({ after, drawing }: FigureContent, values: Value[]): string {
  const days = [...new Set(values.map(({ asOf }) => asOf).filter(Boolean))].toSorted();
  if (drawing !== "bars" || days.length < 2) return after.asOf && `Stand ${longDay(after.asOf)}`;
  return `Stand ${longDay(days[0]!)} bis ${longDay(days.at(-1)!)}`;
}

function ValueTable({ block, values }: { block: FigureContent; values: Value[] }) {
  const hasScopes = block.drawing === "bars";
  return (
    <TableFrame name={`Tabelle: ${block.label}`}>
      <thead>
        <tr>
          {hasScopes && <th scope="col">Gebiet</th>}
          <th scope="col">Stand</th>
          <th scope="col">{block.unit || "Wert"}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value, index) => {
          const day = value.asOf ? longDay(value.asOf) : "ohne Angabe";
          return (
            <tr key={index}>
              <th scope="row">{hasScopes ? value.place : day}</th>
              {hasScopes && <td>{day}</td>}
              <td>{inWords(value, "")}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

/** "−76 %" stays on one line; the word "Prozentpunkte" is below its number. */
function inTwoLines(change: string | null): { number: string; unit: string } | null {
  if (change === null) return null;
  if (change.endsWith("%")) return { number: change, unit: "" };
  const [number = "", ...words] = change.split(" ");
  return { number, unit: words.join(" ") };
}

function inWords({ qualifier, value }: Value, unit: string): string {
  return [qualifier, value === null ? "keine Angabe" : germanNumber(value), unit].filter(Boolean).join(" ");
}
