// A table as a grid: a merged cell stands in every field that it covers, hidden rows and columns are left out.
import { isHidden } from "./style-sheet";

export type Cell = {
  /** Null where the table has no cell. */
  element: Element | null;
  /** How many shown columns the cell covers. */
  width: number;
};
export type Line = { cells: Cell[]; isHead: boolean };
export type Grid = { lines: Line[]; hasHidden: boolean };

const mostFields = 100_000;
const widestSpan = 200;

export function gridOf(table: Element): Grid {
  const rows = [...table.querySelectorAll("tr")];
  const fields: (Element | undefined)[][] = rows.map(() => []);
  let filled = 0;
  rows.forEach((row, line) => {
    let column = 0;
    for (const cell of row.children) {
      if (cell.localName !== "td" && cell.localName !== "th") continue;
      while (fields[line]![column]) column += 1;
      const [width, height] = [span(cell, "colspan"), span(cell, "rowspan") || rows.length];
      for (let below = line; below < Math.min(line + height, rows.length); below += 1)
        for (let beside = column; beside < column + width && filled < mostFields; beside += 1, filled += 1)
          fields[below]![beside] = cell;
      column += width;
    }
  });
  return withoutHidden(table, rows, fields);
}

function withoutHidden(table: Element, rows: Element[], fields: (Element | undefined)[][]): Grid {
  const shownRows = rows.flatMap((row, line) => (isHiddenIn(row, table) ? [] : [line]));
  const width = Math.max(0, ...fields.map((line) => line.length));
  const hiddenColumns = new Set(columnsOf(table));
  for (let column = 0; column < width; column += 1) {
    const cells = shownRows.flatMap((line) => fields[line]![column] ?? []);
    if (cells.length > 0 && cells.every(isHidden)) hiddenColumns.add(column);
  }
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !hiddenColumns.has(column),
  );
  const lines = shownRows.map((line) => {
    const shown = columns.map((column) => fields[line]![column]);
    return {
      cells: shown.map((cell) => ({
        element: cell && !isHidden(cell) ? cell : null,
        width: cell ? shown.filter((other) => other === cell).length : 1,
      })),
      isHead: rows[line]!.closest("thead") !== null || shown.every((cell) => cell?.localName === "th"),
    };
  });
  const shown = new Set(shownRows);
  const hiddenFields = fields.flatMap((line, row) =>
    shown.has(row) ? line.filter((_, column) => hiddenColumns.has(column)) : line,
  );
  // Excel closes each table with a hidden row of empty cells.
  return { lines, hasHidden: hiddenFields.some((cell) => (cell?.textContent ?? "").trim() !== "") };
}

/** A row that is hidden, or stands in a hidden part of the table. */
function isHiddenIn(row: Element, table: Element): boolean {
  const part = row.parentElement;
  return isHidden(row) || (part !== null && part !== table && isHidden(part));
}

/** The numbers of the columns that the list of columns hides. */
function columnsOf(table: Element): number[] {
  const hidden: number[] = [];
  let at = 0;
  for (const column of table.querySelectorAll("col")) {
    const count = span(column, "span");
    const isOut = isHidden(column) || (column.parentElement && isHidden(column.parentElement));
    if (isOut) hidden.push(...Array.from({ length: count }, (_, index) => at + index));
    at += count;
  }
  return hidden;
}

/** Zero means "to the end" for rows. */
function span(element: Element, name: "colspan" | "rowspan" | "span"): number {
  const written = Number.parseInt(element.getAttribute(name) ?? "1", 10);
  if (name === "rowspan" && written === 0) return 0;
  return Math.min(Math.max(Number.isNaN(written) ? 1 : written, 1), widestSpan);
}
