// Where a German sentence ends: good enough to count words and to give each sentence a line of its own.
import type { Inline } from "./content";

const shortForms = new Set([
  "bzw",
  "ca",
  "dr",
  "etc",
  "evtl",
  "ggf",
  "inkl",
  "mio",
  "mrd",
  "nr",
  "prof",
  "st",
  "str",
  "tel",
  "usw",
  "vgl",
  "abs",
  "art",
]);
const possibleEnd = /[.!?…]["“”»«)]*(?=\s+["„»«(]*[\p{Lu}\d])/gu;

/** Offsets at which the sentences of a text end; "26. August", "z. B." and "Dr. Meyer" end none. */
function ends(text: string): number[] {
  return [...text.matchAll(possibleEnd)].flatMap((match) => {
    const word = /(\p{L}+|\d+)$/u.exec(text.slice(0, match.index))?.[1] ?? "";
    const isShort =
      match[0].startsWith(".") &&
      (/^\p{L}$/u.test(word) || /^\d{1,2}$/.test(word) || shortForms.has(word.toLowerCase()));
    return isShort ? [] : [match.index + match[0].length];
  });
}

/** The sentences of a text, without the space around them. */
export function sentencesIn(text: string): string[] {
  const cuts = [0, ...ends(text), text.length];
  return cuts
    .slice(1)
    .map((end, index) => text.slice(cuts[index], end).trim())
    .filter((sentence) => sentence !== "");
}

/** A run of marked text cut at the ends of its sentences; marks and links stay as they are. */
export function sentenceLines(text: Inline[]): Inline[][] {
  const cuts = ends(text.map((inline) => inline.text).join(""));
  const lines: Inline[][] = [[]];
  let at = 0;
  for (const inline of text) {
    const inside = cuts.filter((cut) => cut > at && cut < at + inline.text.length).map((cut) => cut - at);
    const edges = [0, ...inside, inline.text.length];
    edges.slice(1).forEach((end, index) => {
      const startsLine = index > 0 || cuts.includes(at);
      if (startsLine && at + edges[index]! > 0) lines.push([]);
      const line = lines.at(-1)!;
      const part = inline.text.slice(edges[index], end);
      const shown = line.length === 0 ? part.trimStart() : part;
      if (shown !== "") line.push({ ...inline, text: shown });
    });
    at += inline.text.length;
  }
  return lines.filter((line) => line.length > 0);
}
