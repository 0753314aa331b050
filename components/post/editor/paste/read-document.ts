// Reads a pasted document from top to bottom into pieces. Unknown elements are replaced by their content, so
// that no text is lost.
import { marksInside, noMarks, tidy, type Marks, type Piece, type Run } from "./piece";
import { takeTypedDot, takeWordListMark } from "./word-list";
import { readTable } from "./read-table";

type TextPiece = "p" | "h2" | "h3" | "blockquote";
type ListPiece = Extract<Piece, { type: "ul" | "ol" }>;
const unseen = new Set([
  "style",
  "script",
  "meta",
  "link",
  "title",
  "head",
  "template",
  "xml",
  "noscript",
  "svg",
  "o:smarttagtype",
]);
const blockTags = new Set(
  "address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul".split(
    " ",
  ),
);

export class DocumentReader {
  readonly pieces: Piece[] = [];
  pictures = 0;
  #runs: Run[] = [];
  #type: TextPiece = "p";
  /** Set inside list entries: the target of their text. */
  #list: ListPiece | null = null;

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
    if (unseen.has(tag) || isHidden(element)) return;
    if (tag === "br") return this.#break();
    if (tag === "img" || tag === "v:imagedata") return void (this.pictures += 1);
    if (!blockTags.has(tag)) return this.#walk(element, marksInside(element, marks));
    if (tag === "table") return this.#table(element);
    if (tag === "ul" || tag === "ol") return this.#listInside(element, tag);
    this.#block(element, tag);
  }

  #block(element: Element, tag: string): void {
    this.#close();
    const listMark = tag === "p" || tag === "div" ? takeWordListMark(element) : null;
    if (listMark) {
      const list = this.#listFor(listMark.ordered ? "ol" : "ul");
      return this.#inside("p", list, element);
    }
    this.#inside(tag === "li" || this.#list ? "p" : typeFor(element, tag, this.#type), this.#list, element);
  }

  #listInside(element: Element, type: "ul" | "ol"): void {
    this.#close();
    // A list in a list: its entries join the outer one.
    this.#inside("p", this.#list ?? this.#listFor(type), element);
  }

  #listFor(type: "ul" | "ol"): ListPiece {
    const last = this.pieces.at(-1);
    if (last?.type === type) return last as ListPiece;
    const list: ListPiece = { type, entries: [] };
    this.pieces.push(list);
    return list;
  }

  #inside(type: TextPiece, list: ListPiece | null, element: Element): void {
    const [typeAround, listAround] = [this.#type, this.#list];
    [this.#type, this.#list] = [type, list];
    this.#walk(element, noMarks);
    this.#close();
    [this.#type, this.#list] = [typeAround, listAround];
  }

  #table(element: Element): void {
    this.#close();
    const table = this.#list ? null : readTable(element);
    if (!table) return this.#inside("p", this.#list, element);
    this.pictures += element.querySelectorAll("img").length;
    this.pieces.push(table);
  }

  /** A new line inside a paragraph begins a new one; headings and entries stay in one piece. */
  #break(): void {
    if (this.#type === "p" && !this.#list) this.#close();
    else this.#runs.push({ ...noMarks, text: " " });
  }

  #close(): void {
    const runs = tidy(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    if (this.#list) return void this.#list.entries.push(runs);
    const isHeading = this.#type === "h2" || this.#type === "h3";
    const withoutDot = isHeading ? null : takeTypedDot(runs);
    if (withoutDot) this.#listFor("ul").entries.push(withoutDot);
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

function isHidden(element: Element): boolean {
  return /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute("style") ?? "");
}
