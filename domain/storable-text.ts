// The one place where text comes in, from every form and every save: signs that nobody sees, or that change
// how others are read, do not come further.

/** Tabs, page breaks, line separators and the blanks of other widths. The usual line break stays. */
const oddBlanks = /[\t\v\f\u001c-\u001f\u0085\u2028\u2029\u2000-\u200a\u205f\u3000]/g;
/** Control characters, blanks without width, byte order marks, and what is no character at all. */
const unseen =
  /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu;
/** They turn the direction of the letters after them around (U+202E and its like). */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
/** Soft hyphens, joiners, marks of direction, selectors, fillers: alone, they are nothing. */
const nothingToSee = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/u;

/** A date field that was left after two figures of the year: nobody means the first century. */
const earlyDay = /^00(\d\d-\d\d-\d\d)$/;

/**
 * The text as it may be stored: composed letters (NFC), no sign that is invisible or turns the direction,
 * blanks that are blanks. Empty if nothing of it can be seen. Line breaks and soft hyphens stay.
 */
export function storableText(text: string): string {
  if (earlyDay.test(text)) return text.replace(earlyDay, "20$1");
  const seen = text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(oddBlanks, " ")
    .replace(unseen, "")
    .replace(directions, "")
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, (blank, at: number, whole: string) => (isFixed(whole, at) ? blank : " "));
  return nothingToSee.test(seen) && seen.trim() !== "" ? "" : seen;
}

/**
 * A blank that does not break belongs between a number and what it counts, after "§" or "Nr.", and inside "z.
 * B."; elsewhere it was copied from a page and keeps lines from breaking.
 */
function isFixed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /(?:\p{N}|§|(?<!\p{L})(?:Art|Abs|Nr|Ziff|Kap|Dr|Prof|\p{L})\.)$/u.test(before) &&
    /^[\p{L}\p{N}%‰€$£°§]/u.test(text.slice(at + 1, at + 3))
  );
}

/** Without soft hyphens and line breaks: for titles, from which addresses and file names are made. */
export function storableTitle(text: string): string {
  return storableText(text).replaceAll("\u00ad", "").replace(/\n+/g, " ");
}

/**
 * The same value with every text in it storable, and without runs of text that are empty then. Only for
 * values whose nesting was limited before.
 */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable).filter((part) => !isEmptyRun(part));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, storable(part)]));
  return value;
}

/** A run of text (`Inline`) has no type, unlike a block. */
const isEmptyRun = (part: unknown) =>
  typeof part === "object" && part !== null && !("type" in part) && "text" in part && part.text === "";
