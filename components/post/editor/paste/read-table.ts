// A pasted table as a table of words: its title becomes the caption, merged cells repeat their value.
import { longestCaption, longestCell, longestHeaderCell } from "@/domain/post/content";
import { withoutTrackers } from "@/domain/post/tracked-link";
import { storableText } from "@/domain/storable-text";
import { dividedTable } from "./divided-table";
import { gridOf, type Cell, type Line } from "./grid";
import type { LeftOut } from "./left-out";
import { noMarks, type Piece } from "./piece";

/**
 * The table, or several where one is too small, with the notes below it as paragraphs. Null when it only
 * arranges a page (one column, tables within, or more words in a cell than a table holds).
 */
export function readTable(element: Element, leftOut: LeftOut): Piece[] | null {
  if (element.querySelector("table")) return null;
  const { lines, hasHidden } = gridOf(element);
  const { titles, body, notes } = parted(lines.filter((line) => texts(line).some((text) => text !== "")));
  const [header, ...rows] = withOneHeader(body);
  if (!header || rows.length === 0 || header.length < 2) return null;
  if (header.some((cell) => cell.length > longestHeaderCell)) return null;
  if (rows.flat().some((cell) => cell.length > longestCell)) return null;
  leftOut.hasHiddenCells ||= hasHidden;
  const caption = [words(element.querySelector("caption")), ...titles].filter(Boolean).join(" · ");
  const isShort = caption.length <= longestCaption;
  return [
    ...(isShort ? [] : [paragraph(caption)]),
    ...dividedTable({ type: "table", caption: isShort ? caption : "", header, rows }, leftOut),
    ...notes.map(paragraph),
  ];
}

/** Full-width lines above a table are its title, below it they are notes. */
function parted(lines: Line[]): { titles: string[]; body: Line[]; notes: string[] } {
  const from = Math.max(
    0,
    lines.findIndex((line, index) => !isFullWidth(line) && !isLoneTitle(lines, index)),
  );
  const to = lines.findLastIndex((line) => !isFullWidth(line)) + 1;
  const title = (line: Line) => texts(line).find((text) => text !== "") ?? "";
  return {
    titles: lines.slice(0, from).map(title),
    body: lines.slice(from, Math.max(from, to)),
    notes: lines.slice(Math.max(from, to)).map(title),
  };
}

const isFullWidth = ({ cells }: Line) => cells.length > 1 && cells[0]!.width === cells.length;

/** A title in a spreadsheet often stands in its first cell, without merging the others. */
function isLoneTitle(lines: Line[], index: number): boolean {
  const [first = "", ...others] = texts(lines[index]!);
  const next = lines[index + 1];
  return (
    first !== "" &&
    others.length > 1 &&
    lines.length > index + 2 &&
    others.every((text) => text === "") &&
    next !== undefined &&
    texts(next).every((text) => text !== "")
  );
}

/** The words of the body. A second line of headings is joined with the first: "2024 Frauen", "2024 Männer". */
function withOneHeader(body: Line[]): string[][] {
  const [first, second, ...others] = body;
  if (!first || !second || others.length === 0 || !isSecondHeader(first, second)) return body.map(rowOf);
  const below = texts(second);
  const header = texts(first).map((text, column) =>
    text === below[column] ? text : [text, below[column]].filter(Boolean).join(" "),
  );
  return [header, ...others.map(rowOf)];
}

function isSecondHeader(first: Line, second: Line): boolean {
  const isMerged = first.cells.some(({ width }) => width > 1);
  const reachesDown = first.cells.some(
    ({ element }, column) => element !== null && element === second.cells[column]?.element,
  );
  return isMerged && (second.isHead || reachesDown);
}

/** A heading inside the table stands once, not in every column. */
function rowOf(line: Line): string[] {
  const all = texts(line);
  return isFullWidth(line) ? all.map((text, column) => (column === 0 ? text : "")) : all;
}

const texts = (line: Line) => line.cells.map((cell: Cell) => words(cell.element));

function words(element: Element | null): string {
  if (!element) return "";
  for (const line of element.querySelectorAll("br, p, div, li")) line.before(" ");
  return withoutTrackers(storableText(element.textContent ?? ""))
    .replace(/\s*\n\s*|[ \t]{2,}/g, " ")
    .trim();
}

const paragraph = (text: string): Piece => ({ type: "p", runs: [{ ...noMarks, text }] });
