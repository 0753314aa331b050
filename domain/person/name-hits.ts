// Where a name stands in a text: whole words, without regard to case, accents or the way an umlaut is
// written.
import { blockField } from "@/domain/post/content-readiness";
import type { Manuscript } from "@/domain/post/manuscript";

/** A piece of a manuscript, with the field of the editor it belongs to. */
export type TextPiece = { field: string; text: string };

const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Words in lower case with one space between them, and one at both ends. */
function foldedWords(text: string): string {
  const letters = text
    .normalize("NFKC")
    // Soft hyphens and other characters that nobody sees.
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

/** Also in the genitive: "Samirs Weg" contains "Samir". */
export function containsName(text: string, name: string): boolean {
  return containsSomeName(text, [name]);
}

/** The same for one of several names; the text is read once. */
export function containsSomeName(text: string, names: readonly string[]): boolean {
  const folded = foldedWords(text);
  return names.some((name) => standsIn(folded, name));
}

function standsIn(folded: string, name: string): boolean {
  const words = foldedWords(name).trim();
  return words !== "" && [` ${words} `, ` ${words}s `].some((wanted) => folded.includes(wanted));
}

/** Which of the names stand in a text; the text is read once. */
export function namesIn(text: string, names: readonly string[]): Set<string> {
  const folded = foldedWords(text);
  return new Set(names.filter((name) => standsIn(folded, name)));
}

export const isSameName = (one: string, other: string) => foldedWords(one) === foldedWords(other);

/** One word, as a first name: it says who is meant only where the person was named before. */
export const isSingleWord = (name: string) => !foldedWords(name).trim().includes(" ");

export const firstWordOf = (name: string) => name.trim().split(/\s+/u)[0] ?? "";

/** Everything of a manuscript that readers see or hear, piece by piece. */
export function textPieces(manuscript: Manuscript): TextPiece[] {
  const { title, teaser, leadPicture, content, details } = manuscript;
  return [
    { field: "title", text: title },
    { field: "teaser", text: teaser },
    ...stringsIn(leadPicture).map((text) => ({ field: "leadPicture", text })),
    ...content.flatMap((block, index) =>
      stringsIn(block).map((text) => ({ field: blockField(index), text })),
    ),
    ...stringsIn(details).map((text) => ({ field: "details", text })),
  ];
}

/** All strings of a value. Runs of text are one string: a name may be half in bold. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) {
    const runs = value.every(isRun) ? value.map(({ text }) => text).join("") : null;
    return runs === null ? value.flatMap(stringsIn) : [runs, ...value.flatMap(linkIn)];
  }
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

type Run = { text: string; href?: unknown };
const isRun = (value: unknown): value is Run =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  !("type" in value);
const linkIn = ({ href }: Run) => (typeof href === "string" ? [href] : []);
