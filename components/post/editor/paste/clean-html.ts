// Pasted HTML → the few elements the editor knows. Structure and words stay, styles go.
import type { Piece, Run } from "./piece";
import { DocumentReader } from "./read-document";

export type CleanedPaste = {
  html: string;
  /** How many pictures were dropped because their files are not in the clipboard. */
  pictures: number;
};

export function cleanHtml(pasted: string): CleanedPaste {
  const reader = new DocumentReader();
  reader.read(new DOMParser().parseFromString(pasted, "text/html").body);
  const page = document.implementation.createHTMLDocument();
  for (const piece of reader.pieces) {
    if (isFilled(piece)) page.body.append(elementFrom(page, piece));
  }
  return { html: page.body.innerHTML, pictures: reader.pictures };
}

const isFilled = (piece: Piece) => !("entries" in piece) || piece.entries.length > 0;

function elementFrom(page: Document, piece: Piece): Element {
  if (piece.type === "table") {
    const { type, ...table } = piece;
    const element = page.createElement("div");
    element.dataset.block = type;
    element.dataset.attrs = JSON.stringify(table);
    return element;
  }
  const element = page.createElement(piece.type);
  if ("runs" in piece) {
    element.append(...piece.runs.map((run) => nodeFrom(page, run)));
    return element;
  }
  for (const entry of piece.entries) {
    const line = page.createElement("li");
    line.append(...entry.map((run) => nodeFrom(page, run)));
    element.append(line);
  }
  return element;
}

function nodeFrom(page: Document, run: Run): Node {
  let node: Node = page.createTextNode(run.text);
  const wrap = (tag: string) => {
    const element = page.createElement(tag);
    element.append(node);
    node = element;
    return element;
  };
  if (run.italic) wrap("em");
  if (run.bold) wrap("strong");
  if (run.href) wrap("a").setAttribute("href", run.href);
  return node;
}
