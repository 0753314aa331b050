import { mostColumns, mostRows } from "@/domain/post/content";
import type { LeftOut } from "./left-out";
import type { TablePiece } from "./piece";

/** How often a table is divided in each direction before the rest is left out. */
const mostParts = 10;

/** A table that is larger than one may be, as several. Each repeats the head, and the first column. */
export function dividedTable(table: TablePiece, leftOut: LeftOut): TablePiece[] {
  const wide = parts(table.header.slice(1), mostColumns - 1);
  const long = parts(table.rows, mostRows);
  leftOut.isWideDivided ||= wide.shown.length > 1;
  leftOut.isLongDivided ||= long.shown.length > 1;
  leftOut.columns += wide.rest;
  leftOut.rows += long.rest;
  return wide.shown.flatMap(({ from, entries: { length } }) => {
    const columns = (row: string[]) => [row[0] ?? "", ...row.slice(1 + from, 1 + from + length)];
    return long.shown.map(({ entries }) => ({
      ...table,
      header: columns(table.header),
      rows: entries.map(columns),
    }));
  });
}

function parts<Entry>(all: Entry[], size: number) {
  const shown: { from: number; entries: Entry[] }[] = [];
  for (let from = 0; from < all.length && shown.length < mostParts; from += size)
    shown.push({ from, entries: all.slice(from, from + size) });
  return { shown, rest: Math.max(0, all.length - size * mostParts) };
}
