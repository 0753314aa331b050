import type { Piece } from "./piece";

const words = (element: Element | null) => (element?.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();

/** A pasted table as a table of words, or null when it only arranges a page (one column, or tables within). */
export function readTable(table: Element): Extract<Piece, { type: "table" }> | null {
  if (table.querySelector("table")) return null;
  const lines = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map(words),
  );
  const [header, ...rows] = lines.filter((line) => line.some((cell) => cell !== ""));
  if (!header || rows.length === 0 || header.length < 2 || header.length > 12) return null;
  if (rows.some((row) => row.length > header.length)) return null;
  return {
    type: "table",
    caption: words(table.querySelector("caption")),
    header,
    rows: rows.map((row) => header.map((_, column) => row[column] ?? "")),
  };
}
