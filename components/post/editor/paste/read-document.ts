// Reads a pasted document from top to bottom into pieces. Unknown elements are replaced by their content, so
// that no text is lost.
import { LeftOut } from "./left-out";
import { entryOf, keyOf } from "./html-list";
import { ListWriter, type Entry } from "./list-writer";
import { marksInside, noMarks, tidy, type Marks, type Piece, type Run } from "./piece";
import { readTable } from "./read-table";
import { isHidden } from "./style-sheet";
import { takeTypedDot, takeWordListMark } from "./word-list";

type TextPiece = "p" | "h2" | "h3" | "blockquote";
const blockTags = new Set(
  "address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul".split(
    " ",
  ),
);
/** Entries of the same list, whatever element they came from. */
const typedDots = "typed dots";

export class DocumentReader {
  readonly pieces: Piece[] = [];
  readonly #leftOut: LeftOut;
  readonly #lists = new ListWriter(this.pieces);
  #runs: Run[] = [];
  #type: TextPiece = "p";
  /** Set inside entries of lists. */
  #entry: Entry | null = null;

  constructor(leftOut: LeftOut) {
    this.#leftOut = leftOut;
  }

  read(root: Element): void {
    this.#walk(root, noMarks);
    this.#close();
  }

  #walk(parent: Element, marks: Marks): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.#words(node.textContent ?? "", marks, parent.localName === "pre");
      else if (node.nodeType === 1) this.#enter(node as Element, marks);
    }
  }

  #words(text: string, marks: Marks, keepsLines: boolean): void {
    for (const [index, line] of (keepsLines ? text.split("\n") : [text]).entries()) {
      if (index > 0) this.#break();
      this.#runs.push({ ...marks, text: line });
    }
  }

  #enter(element: Element, marks: Marks): void {
    const tag = element.localName;
    if (isHidden(element)) return void (this.#leftOut.hasHiddenCells ||= true);
    if (tag === "br") return this.#break();
    if (tag === "img" || tag === "v:imagedata") return void (this.#leftOut.pictures += 1);
    if (!blockTags.has(tag)) return this.#inline(element, marks);
    if (tag === "table") return this.#table(element);
    this.#block(element, tag);
  }

  #inline(element: Element, marks: Marks): void {
    const inside = marksInside(element, marks);
    const href = element.localName === "a" ? (element.getAttribute("href") ?? "") : "";
    if (href !== "" && !href.startsWith("#") && !inside.href) this.#leftOut.links += 1;
    this.#walk(element, inside);
  }

  #block(element: Element, tag: string): void {
    this.#close();
    const wordMark = tag === "p" || tag === "div" ? takeWordListMark(element) : null;
    if (wordMark) {
      const { ordered, list, ...mark } = wordMark;
      return this.#inside("p", { ...mark, type: ordered ? "ol" : "ul", key: list }, element);
    }
    if (tag === "ul" || tag === "ol") return this.#inside("p", this.#listIn(element, tag), element);
    if (tag === "li") return this.#inside("p", entryOf(element, this.#entry), element);
    this.#inside(this.#entry ? "p" : typeFor(element, tag, this.#type), this.#entry, element);
  }

  /** A list inside a list belongs to it, one level lower. */
  #listIn(element: Element, type: "ul" | "ol"): Entry {
    const around = this.#entry;
    const level = around ? around.level + 1 : 1;
    const key = around ? around.key : keyOf(element, this.pieces.at(-1));
    return { type, level, key, number: 1, shown: "–" };
  }

  #inside(type: TextPiece, entry: Entry | null, element: Element): void {
    const [typeAround, entryAround] = [this.#type, this.#entry];
    [this.#type, this.#entry] = [type, entry];
    this.#walk(element, noMarks);
    this.#close();
    [this.#type, this.#entry] = [typeAround, entryAround];
  }

  #table(element: Element): void {
    this.#close();
    const table = this.#entry ? null : readTable(element, this.#leftOut);
    if (!table) return this.#inside("p", this.#entry, element);
    this.#leftOut.pictures += element.querySelectorAll("img").length;
    this.pieces.push(...table);
  }

  /** A new line inside a paragraph begins a new one; headings and entries stay in one piece. */
  #break(): void {
    if (this.#type === "p" && !this.#entry) this.#close();
    else this.#runs.push({ ...noMarks, text: " " });
  }

  #close(): void {
    const runs = tidy(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    if (this.#entry) return this.#lists.write(this.#entry, runs);
    const isHeading = this.#type === "h2" || this.#type === "h3";
    const withoutDot = isHeading ? null : takeTypedDot(runs);
    if (withoutDot)
      this.#lists.write({ type: "ul", level: 1, number: 1, shown: "–", key: typedDots }, withoutDot);
    else
      this.pieces.push({
        type: this.#type,
        runs: isHeading ? tidy(runs.map((run) => ({ ...run, bold: false, italic: false }))) : runs,
      });
  }
}

function typeFor(element: Element, tag: string, around: TextPiece): TextPiece {
  const level =
    element.getAttribute("role") === "heading"
      ? element.getAttribute("aria-level")
      : /^h([1-6])$/.exec(tag)?.[1];
  if (level === "1" || level === "2" || element.className === "MsoTitle") return "h2";
  if (level) return "h3";
  return tag === "blockquote" ? "blockquote" : around;
}
