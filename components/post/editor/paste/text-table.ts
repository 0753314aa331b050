// Lines of plain text that clearly are a table: from a spreadsheet, a CSV file, or Markdown.
import { longestCell, longestHeaderCell } from "@/domain/post/content";
import { withoutTrackers } from "@/domain/post/tracked-link";
import { storableText } from "@/domain/storable-text";

/** Header and rows, or null. All lines of a text have to belong to the table. */
export function readTextTable(text: string): string[][] | null {
  const whole = text.replace(/^\n+|\n+$/g, "");
  const lines = whole.split("\n");
  if (lines.length < 2) return null;
  return cleaned(
    markdownTable(lines) ?? separated(whole, "\t") ?? separated(whole, ";") ?? separated(whole, ","),
  );
}

function cleaned(rows: string[][] | null): string[][] | null {
  const cells = rows?.map((row) =>
    row.map((cell) => withoutTrackers(storableText(cell)).replace(/\s+/g, " ").trim()),
  );
  const isSmall = cells?.every((row, line) =>
    row.every((cell) => cell.length <= (line === 0 ? longestHeaderCell : longestCell)),
  );
  return cells && isSmall ? cells : null;
}

/** "| Ort | Zahl |" above "|---|---|". */
function markdownTable(lines: string[]): string[][] | null {
  const isRule = /^\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?\s*)?$/.test(lines[1]!.trim());
  if (!isRule || !lines.every((line) => line.includes("|"))) return null;
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll("\\|", "|")),
    );
  return rows.length > 1 ? sameWidth(rows) : null;
}

/** A sentence may hold a semicolon or a comma, but its next word follows after a blank. */
function separated(text: string, separator: "\t" | ";" | ","): string[][] | null {
  if (!text.includes(separator)) return null;
  const rows = records(text, separator);
  const width = rows?.[0]?.length ?? 0;
  if (!rows || rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return null;
  if (rows[0]!.filter((cell) => cell.trim() !== "").length < 2) return null;
  // "•" or "1." and a tab: the lines of a list, as mail programs write them.
  if (rows.every(([first = ""]) => /^\s*([-*+•▪‣◦●·–\uf0b7o]|\(?\w{1,3}[.)])\s*$/.test(first))) return null;
  if (separator === "\t") return rows;
  const isSentence = rows.flat().some((cell) => cell.startsWith(" ") || cell.length > 200);
  const isClear =
    separator === ";" ? rows.length * width >= 6 || text.includes('"') : width > 2 && rows.length > 2;
  return isSentence || !isClear ? null : rows;
}

/** Records of a CSV (RFC 4180): a field in quotation marks may hold separators, line ends and doubled marks. */
function records(text: string, separator: string): string[][] | null {
  const rows: string[][] = [[]];
  const field = new RegExp(
    String.raw`(?:"((?:[^"]|"")*)"|([^"${separator}\n][^${separator}\n]*)?)(${separator}|\n|$)`,
    "y",
  );
  while (field.lastIndex <= text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) return null;
    const [, quoted, plain = "", end] = found;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end === "\n") rows.push([]);
    if (field.lastIndex === at) return null;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

function sameWidth(rows: string[][]): string[][] | null {
  const width = rows[0]!.length;
  if (width < 2 || rows.some((row) => row.length > width)) return null;
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
