import { type Piece, type Run } from "./piece";
import { withLanguages } from "./with-languages";

/** The pieces as HTML that the editor reads. */
export function htmlFrom(pieces: Piece[]): string {
  const page = document.implementation.createHTMLDocument();
  page.body.append(...pieces.map((piece) => elementFrom(page, piece)));
  return page.body.innerHTML;
}

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
    element.append(...nodesFrom(page, piece.runs));
    return element;
  }
  if (piece.start !== 1) element.setAttribute("start", String(piece.start));
  for (const entry of piece.entries) {
    const line = page.createElement("li");
    line.append(...nodesFrom(page, entry));
    element.append(line);
  }
  return element;
}

const nodesFrom = (page: Document, runs: Run[]) => withLanguages(runs).map((run) => nodeFrom(page, run));

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
  if (run.lang) {
    const passage = wrap("span");
    passage.setAttribute("lang", run.lang);
    passage.setAttribute("data-lang", "");
  }
  if (run.href) wrap("a").setAttribute("href", run.href);
  return node;
}
