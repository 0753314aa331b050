// A figure in the PDF: its text, and its chart as a table.
import { germanNumber, longDay } from "@/domain/date-words";
import { changeInWords } from "@/domain/figure/change";
import type { FigureBlock } from "@/domain/post/content";
import type { Part } from "./printable";

type Value = FigureBlock["after"] & { place?: string };

/** The values that readers see now, with corrections applied and retracted values left out. */
export function figurePart(block: FigureBlock): Part {
  const { label, unit, after, before, drawing, source, remark = "" } = block;
  const values = valuesOf(block);
  const isTakenBack = Boolean(remark) && after.value === null;
  const isDrawn = Boolean(drawing) && values.length > 1;
  const change = !isDrawn && before ? changeInWords(before.value, after.value, unit) : null;
  const isLarge = !isTakenBack && !isDrawn;
  return {
    is: "number",
    label,
    number: isLarge ? (change ?? inWords(after, "")) : "",
    unit: isLarge && !change ? unit : "",
    change: isLarge && before ? steps([before, after], unit) : "",
    source: [standOf(block, values), source && `Quelle: ${source}`].filter(Boolean).join(" · "),
    remark,
    table: after.value === null ? null : tableOf(block, values),
  };
}

function valuesOf({ before, after, more = [], drawing, place }: FigureBlock): Value[] {
  const own = { ...after, place };
  if (drawing === "bars") return [own, ...more];
  if (drawing === "line") return [...more, own];
  return before ? [before, after] : [after];
}

function steps(values: Value[], unit: string): string {
  return values
    .map(
      (value, index) =>
        `${value.asOf ? `${longDay(value.asOf)}: ` : ""}${inWords(value, index > 0 ? unit : "")}`,
    )
    .join(" → ");
}

function standOf({ after, drawing }: FigureBlock, values: Value[]): string {
  const days = [...new Set(values.map(({ asOf }) => asOf).filter(Boolean))].toSorted();
  if (drawing !== "bars" || days.length < 2) return after.asOf && `Stand ${longDay(after.asOf)}`;
  return `Stand ${longDay(days[0]!)} bis ${longDay(days.at(-1)!)}`;
}

function tableOf({ drawing, unit }: FigureBlock, values: Value[]) {
  const hasScopes = drawing === "bars";
  const rows = values.map((value) => [
    ...(hasScopes ? [value.place ?? ""] : []),
    value.asOf ? longDay(value.asOf) : "ohne Angabe",
    inWords(value, ""),
  ]);
  return { caption: "", header: [...(hasScopes ? ["Gebiet"] : []), "Stand", unit || "Wert"], rows };
}

function inWords({ qualifier, value }: Value, unit: string): string {
  return [qualifier, value === null ? "keine Angabe" : germanNumber(value), unit].filter(Boolean).join(" ");
}
