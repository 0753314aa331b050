// What is left of a pasted document: its structure and its words.
import { isAllowedLink } from "@/domain/post/content";

export type Run = { text: string; bold: boolean; italic: boolean; href: string | null };
export type Marks = Omit<Run, "text">;

export type Piece =
  | { type: "p" | "h2" | "h3" | "blockquote"; runs: Run[] }
  | { type: "ul" | "ol"; entries: Run[][] }
  | { type: "table"; caption: string; header: string[]; rows: string[][] };

export const noMarks: Marks = { bold: false, italic: false, href: null };

/** The marks inside an element, read from its tag and from the few styles that carry meaning. */
export function marksInside(element: Element, around: Marks): Marks {
  const style = element.getAttribute("style")?.toLowerCase() ?? "";
  const weight = /(?:^|[;\s])font-weight:\s*([a-z0-9]+)/.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style:\s*([a-z]+)/.exec(style)?.[1];
  const tag = element.localName;
  return {
    bold: weight
      ? weight === "bold" || weight === "bolder" || Number(weight) >= 600
      : tag === "b" || tag === "strong" || around.bold,
    italic: slant ? slant === "italic" || slant === "oblique" : tag === "i" || tag === "em" || around.italic,
    href: tag === "a" ? storableLink(element.getAttribute("href")) : around.href,
  };
}

/** A link target that may be stored, or null: bookmarks of a Word file are dropped, http becomes https. */
function storableLink(href: string | null): string | null {
  if (!href || href.startsWith("#")) return null;
  const link = href.trim().replace(/^http:\/\//i, "https://");
  return isAllowedLink(link) && !link.startsWith("/") ? link : null;
}

/** Joins neighbours with equal marks, collapses blanks, and trims the ends. */
export function tidy(runs: Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const last = tidied.at(-1);
    const text = run.text.replace(/[ \t\r\n]+/g, " ");
    const glued = (last?.text ?? " ").endsWith(" ") ? text.replace(/^ /, "") : text;
    if (glued === "") continue;
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
      last.text += glued;
    else tidied.push({ ...run, text: glued });
  }
  const end = tidied.at(-1);
  if (end) end.text = end.text.replace(/[ \u00a0]+$/, "");
  const start = tidied[0];
  if (start) start.text = start.text.replace(/^[ \u00a0]+/, "");
  return tidied.filter((run) => run.text !== "");
}
