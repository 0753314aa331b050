// Pasted plain text, as mails, chats and Markdown write it → pieces.
import { dividedTable } from "./divided-table";
import { htmlFrom } from "./html-from-pieces";
import { LeftOut } from "./left-out";
import { ListWriter, type Entry } from "./list-writer";
import type { Piece } from "./piece";
import { readLine, withoutLoneNumbers, type TextLine } from "./text-line";
import { runsOfText } from "./text-runs";
import { readTextTable } from "./text-table";

export type CleanedText = { html: string; leftOut: string[] };

/** The text as HTML for the editor: one paragraph a line, as always, and what else can be recognised. */
export function cleanText(pasted: string): CleanedText {
  const text = pasted.replace(/\r\n?/g, "\n");
  const leftOut = new LeftOut();
  const [header, ...rows] = readTextTable(text) ?? [];
  const pieces =
    header && rows.length > 0
      ? dividedTable({ type: "table", caption: "", header, rows }, leftOut)
      : piecesFrom(text.split("\n"), leftOut);
  return { html: htmlFrom(pieces), leftOut: leftOut.sentences() };
}

function piecesFrom(written: string[], leftOut: LeftOut): Piece[] {
  const pieces: Piece[] = [];
  const lists = new ListWriter(pieces);
  let current: { first: TextLine & { is: "entry" }; key: object } | null = null;
  for (const line of withoutLoneNumbers(written.map(readLine), written)) {
    if (line.is === "blank" || line.is === "rule") continue;
    const runs = runsOfText(line.text, leftOut);
    if (runs.length === 0) continue;
    if (line.is === "entry") {
      const isBelow = current !== null && line.indent >= current.first.indent + 2;
      if (!current || (!isBelow && line.type !== current.first.type)) current = { first: line, key: {} };
      lists.write(entryFrom(line, isBelow, current.key), runs);
      continue;
    }
    current = null;
    pieces.push({ type: line.is === "heading" ? line.type : "p", runs });
  }
  return pieces;
}

function entryFrom(line: TextLine & { is: "entry" }, isBelow: boolean, key: object): Entry {
  const { type, number } = line;
  return { type, number, key, level: isBelow ? 2 : 1, shown: type === "ul" ? "–" : `${number})` };
}
