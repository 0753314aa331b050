// Puts the entries of pasted lists together. A stored list has one level: what stands below an entry becomes a
// further line of it, so that the numbers of the others stay as they were.
import { mostEntries } from "@/domain/post/content";
import { noMarks, type ListPiece, type Piece, type Run } from "./piece";

export type Entry = {
  type: "ul" | "ol";
  level: number;
  number: number;
  /** What stands before a line below an entry: "–" or "a)". */
  shown: string;
  /** Entries with the same key, one after the other, are one list. */
  key: unknown;
};

export class ListWriter {
  readonly #pieces: Piece[];
  #key: unknown = null;
  /** The entry that was written last: further paragraphs of it become further lines. */
  #written: Entry | null = null;

  constructor(pieces: Piece[]) {
    this.#pieces = pieces;
  }

  write(entry: Entry, runs: Run[]): void {
    const last = this.#pieces.at(-1);
    const list = last && "entries" in last && this.#key === entry.key ? last : null;
    const before = list?.entries.at(-1);
    const isContinued = entry === this.#written;
    if (before && (isContinued || entry.level > 1)) {
      const mark = isContinued ? "" : `${"– ".repeat(Math.max(0, entry.level - 2))}${entry.shown} `;
      before.push({ ...noMarks, text: `\n${mark}` }, ...runs);
    } else this.#listFor(entry, list).entries.push(runs);
    this.#key = entry.key;
    this.#written = entry;
  }

  #listFor({ type, number }: Entry, current: ListPiece | null): ListPiece {
    if (current?.type === type && current.entries.length < mostEntries) return current;
    const list: ListPiece = { type, start: type === "ol" ? number : 1, entries: [] };
    this.#pieces.push(list);
    return list;
  }
}
