// A number with its day and its source; with an earlier value beside it, what changed. Never a number alone.
import type { FigureBlock as FigureContent } from "@/domain/post/content";
import { germanNumber, longDay } from "@/domain/date-words";
import { changeInWords } from "@/domain/figure/change";
import { ChangeChart } from "@/components/figure/change-chart";
import { TableFrame } from "@/components/ui/table";


type Value = FigureContent["after"];

export function FigureBlock({ block }: { block: FigureContent }) {
  const { before, after, unit } = block;
  const change = before && inTwoLines(changeInWords(before.value, after.value, unit));
  return (
    <figure className="rounded-card border border-line bg-card p-5 sm:p-6">
      <figcaption className="font-display text-subhead font-bold">{block.label}</figcaption>
      <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-4">
        <p className="font-display text-5xl leading-none font-extrabold tracking-[-0.04em] text-stark">
          {change?.number ?? inWords(after, "")}
          {(change?.unit ?? unit) && <span className="mt-2 block text-subhead font-semibold">{change ? change.unit : unit}</span>}
        </p>
        {before?.value != null && after.value != null && (
          <ChangeChart before={before.value} after={after.value} label={`${block.label}: von ${inWords(before, "")} auf ${inWords(after, unit)}`} />
        )}
      </div>
      {before && (
        <p className="mt-3 text-note text-ink-2">
          {[before, after].map((value, index) => (
            <span key={index}>
              {index > 0 && <span aria-label="danach"> → </span>}
              {value.asOf && `${longDay(value.asOf)}: `}
              {inWords(value, index > 0 ? unit : "")}
            </span>
          ))}
        </p>
      )}
      <p className="mt-3 text-note text-ink-2">
        {[after.asOf && `Stand ${longDay(after.asOf)}`, block.source && `Quelle: ${block.source}`].filter(Boolean).join(" · ")}
      </p>
      <details className="mt-1">
        <summary className="inline-block py-1 text-note text-stark underline underline-offset-4">Als Tabelle</summary>
        <ValueTable block={block} />
      </details>
    </figure>
  );
}

function ValueTable({ block }: { block: FigureContent }) {
  const values = [block.before, block.after].filter((value): value is Value => value !== null);
  return (
    <TableFrame name={`Tabelle: ${block.label}`}>
      <thead>
        <tr>
          <th scope="col">Stand</th>
          <th scope="col">{block.unit || "Wert"}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value, index) => (
          <tr key={index}>
            <th scope="row">{value.asOf ? longDay(value.asOf) : "ohne Angabe"}</th>
            <td>{inWords(value, "")}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** "−76 %" is one sign; the word "Prozentpunkte" stands below its number. */
function inTwoLines(change: string | null): { number: string; unit: string } | null {
  if (change === null) return null;
  if (change.endsWith("%")) return { number: change, unit: "" };
  const [number = "", ...words] = change.split(" ");
  return { number, unit: words.join(" ") };
}

function inWords({ qualifier, value }: Value, unit: string): string {
  return [qualifier, value === null ? "keine Angabe" : germanNumber(value), unit].filter(Boolean).join(" ");
}
