// Tables as text for other programs (RFC 4180). Free text can never become a formula there (D-024, F-025).

/** A number stays a number; text is neutralised where a spreadsheet would calculate with it. */
export type Cell = string | number | null;

export type CsvForm = {
  separator: "," | ";";
  /** Spreadsheets in German expect "2,5". */
  decimalSeparator: "." | ",";
  /** Excel takes a file for UTF-8 only when it begins with this mark. */
  hasByteOrderMark: boolean;
};

export const plainCsv: CsvForm = { separator: ",", decimalSeparator: ".", hasByteOrderMark: false };
export const excelCsv: CsvForm = { separator: ";", decimalSeparator: ",", hasByteOrderMark: true };

/**
 * Lines end with CRLF, the last one too. Every text stands in quotation marks, so that keys such as "03454"
 * read as text.
 */
export function csvText(
  header: string[],
  rows: Cell[][],
  { separator, decimalSeparator, hasByteOrderMark }: CsvForm,
): string {
  const cell = (value: Cell) => {
    if (value === null) return "";
    return typeof value === "number"
      ? String(value).replace(".", decimalSeparator)
      : `"${harmless(value).replaceAll('"', '""')}"`;
  };
  const lines = [header, ...rows].map((row) => row.map(cell).join(separator));
  return `${hasByteOrderMark ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

/** An apostrophe before what a spreadsheet would take for a formula, also after spaces and in its wide forms. */
function harmless(text: string): string {
  const clean = text.replaceAll("\0", "");
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean;
}
