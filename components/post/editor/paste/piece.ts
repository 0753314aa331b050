// What is left of a pasted document: its structure and its words.
import { linkTarget } from "@/components/post/editor/text/link-target";
import { longestLink } from "@/domain/post/content";
import { untracked, withoutTrackers } from "@/domain/post/tracked-link";
import { storableText } from "@/domain/storable-text";
import { declared } from "./style-sheet";

export type Run = { text: string; bold: boolean; italic: boolean; href: string | null; lang?: string };
export type Marks = Omit<Run, "text">;

export type ListPiece = { type: "ul" | "ol"; start: number; entries: Run[][] };
export type TablePiece = { type: "table"; caption: string; header: string[]; rows: string[][] };
export type Piece = { type: "p" | "h2" | "h3" | "blockquote"; runs: Run[] } | ListPiece | TablePiece;

export const noMarks: Marks = { bold: false, italic: false, href: null };

/** The marks inside an element, read from its tag and from the few styles that carry meaning. */
export function marksInside(element: Element, around: Marks): Marks {
  const [weight = ""] = declared(element, "font-weight").split(/[\s!]/);
  const [slant = ""] = declared(element, "font-style").split(/[\s!]/);
  const tag = element.localName;
  return {
    bold: weight
      ? weight === "bold" || weight === "bolder" || Number(weight) >= 600
      : tag === "b" || tag === "strong" || around.bold,
    italic: slant ? slant === "italic" || slant === "oblique" : tag === "i" || tag === "em" || around.italic,
    href: tag === "a" ? storableLink(element.getAttribute("href") ?? "") : around.href,
  };
}

/**
 * A link target that may be stored, or null: bookmarks of a Word file are dropped, http becomes https, the
 * link of a tracker becomes the one it leads to.
 */
export function storableLink(href: string): string | null {
  const written = untracked(href.replace(/[\r\n\t]/g, "").trim());
  const target = /^(https?|mailto|tel):/i.test(written) ? linkTarget(written) : null;
  return target && target.length <= longestLink ? target : null;
}

/** Joins neighbours with equal marks, collapses blanks, and trims the ends. */
export function tidy(runs: Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    const text = run.text.replace(/[ \t\r\n]+/g, " ");
    const glued = (last?.text ?? " ").endsWith(" ") ? text.replace(/^ /, "") : text;
    if (glued === "") continue;
    if (last && hasSameMarks(last, run)) last.text += glued;
    else tidied.push({ ...run, text: glued });
  }
  for (const run of tidied) run.text = withoutTrackers(storableText(run.text));
  return trimmed(tidied);
}

const hasSameMarks = (one: Run, other: Run) =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.href === other.href &&
  one.lang === other.lang;

function trimmed(runs: Run[]): Run[] {
  const filled = runs.filter((run) => run.text !== "");
  while (filled.length > 0 && filled.at(-1)!.text.trim() === "") filled.pop();
  while (filled.length > 0 && filled[0]!.text.trim() === "") filled.shift();
  const [start, end] = [filled[0], filled.at(-1)];
  if (end) end.text = end.text.replace(/[ \u00a0]+$/, "");
  if (start) start.text = start.text.replace(/^[ \u00a0]+/, "");
  return filled;
}
