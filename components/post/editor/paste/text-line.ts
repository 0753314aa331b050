// What the beginning of a line of plain text says about it.
import { numberOf } from "./word-list";

export type TextLine =
  | { is: "heading"; type: "h2" | "h3"; text: string }
  | { is: "entry"; type: "ul" | "ol"; indent: number; number: number; text: string }
  | { is: "blank" }
  | { is: "rule" }
  | { is: "text"; text: string };

const months =
  /^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez)\b/i;

export function readLine(line: string): TextLine {
  const text = line.trim();
  if (text === "") return { is: "blank" };
  if (/^([-*_=])\1{2,}$/.test(text) || /^([-*_] ){2,}[-*_]$/.test(text)) return { is: "rule" };
  const [, hashes, title] = /^(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?$/.exec(text) ?? [];
  if (hashes && title) return { is: "heading", type: hashes.length < 3 ? "h2" : "h3", text: title };
  const indent = line.replaceAll("\t", "    ").search(/\S/);
  const [, bullet, entry] = /^([-*+•▪‣◦●·\uf0b7])[ \t\u00a0]+(\S.*)$/.exec(text) ?? [];
  if (bullet && entry) return { is: "entry", type: "ul", indent, number: 1, text: entry };
  const [, number, counted] = /^(\d{1,3})[.)][ \t\u00a0]+(\S.*)$/.exec(text) ?? [];
  // "7. Oktober" is a day.
  if (number && counted && !months.test(counted))
    return { is: "entry", type: "ol", indent, number: numberOf(number), text: counted };
  return { is: "text", text };
}

/** Numbers make a list when they count: one line alone ("3. Platz für Meppen") is a sentence. */
export function withoutLoneNumbers(lines: TextLine[], written: string[]): TextLine[] {
  const numbers = lines.flatMap((line, index) =>
    line.is === "entry" && line.type === "ol" ? [{ index, indent: line.indent, number: line.number }] : [],
  );
  return lines.map((line, index) => {
    if (line.is !== "entry" || line.type !== "ol") return line;
    const counts = numbers.some(
      (other) =>
        other.index !== index &&
        other.indent === line.indent &&
        (other.number - line.number === Math.sign(other.index - index) ||
          (other.number === 1 && line.number === 1)),
    );
    return counts ? line : { is: "text", text: written[index]!.trim() };
  });
}
