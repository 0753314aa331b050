import type { LeftOut } from "./left-out";
import { noMarks, storableLink, tidy, type Marks, type Run } from "./piece";

const link = String.raw`\[(?<words>[^\[\]\n]+)\]\(\s*<?(?<target>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)`;
const address = String.raw`<?(?<address>https?:\/\/[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]}'*_])>?`;
/** Two stars or lines around words, not inside a word. One star alone is left alone (gender stars). */
const bold = String.raw`(?<![\p{L}\p{N}*_])(?<sign>\*\*|__)(?=[^\s*_])(?<strong>.+?)(?<=[^\s*_])\k<sign>(?![\p{L}\p{N}*_])`;
const marked = new RegExp(String.raw`(?<picture>!)?${link}|${bold}|${address}`, "u");
const longestLine = 20_000;

/** A line of plain text with its Markdown links, bold words and bare addresses as marks. */
export function runsOfText(text: string, leftOut: LeftOut): Run[] {
  return tidy(text.length > longestLine ? [{ ...noMarks, text }] : read(text, noMarks, leftOut));
}

function read(text: string, marks: Marks, leftOut: LeftOut): Run[] {
  const runs: Run[] = [];
  let rest = text;
  for (let found = marked.exec(rest); found; found = marked.exec(rest)) {
    runs.push({ ...marks, text: rest.slice(0, found.index) }, ...partOf(found, marks, leftOut));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...runs, { ...marks, text: rest }];
}

function partOf(found: RegExpExecArray, marks: Marks, leftOut: LeftOut): Run[] {
  const { picture, words, target, strong, address: bare } = found.groups ?? {};
  if (picture) {
    leftOut.pictures += 1;
    return [];
  }
  if (strong) return read(strong, { ...marks, bold: true }, leftOut);
  const href = storableLink(target ?? bare ?? "");
  if (href && words) return read(words, { ...marks, href }, leftOut).map((run) => ({ ...run, href }));
  return [{ ...marks, href: href ?? marks.href, text: bare ?? found[0] }];
}
