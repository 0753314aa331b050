// Reads PDFs with another library, and compares them with the page of the same post.
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { extractText, getDocumentProxy, getMeta } from "unpdf";

type Node = { role?: string; alt?: string; children?: Node[] };

/** What a screen reader finds in a PDF: text by page, tag tree, bookmarks, properties. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as Node[];
  const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[] | null;
  const { info } = await getMeta(document);
  return {
    pages: text,
    nodes: trees.flatMap(all),
    outline,
    info: info as Record<string, unknown>,
    languages: languagesIn(pdf),
  };
}

/** The words of the first page, each with its distance from the left edge in points. */
export async function placedWords(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [{ text: item.str, direction: item.dir, left: Number(item.transform[4]) }]
      : [],
  );
}

/** The languages in the tag tree and in the (compressed) content streams. */
function languagesIn(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  const streams = Array.from(text.matchAll(/\nstream\r?\n/g), ({ index, 0: head }) =>
    unpacked(pdf.subarray(index + head.length, text.indexOf("endstream", index))),
  );
  return [
    ...new Set(
      [text, ...streams].flatMap((part) =>
        Array.from(part.matchAll(/\/Lang ?\(([^)]*)\)/g), ([, language = ""]) => language),
      ),
    ),
  ];
}

/** Pictures and fonts are compressed in other ways and hold no text. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}

function all(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

/** The text without spaces and soft breaks, with each letter in its simplest form. */
export function bare(words: string): string {
  return words.normalize("NFKC").replace(/[\s\u200b\u00ad-]/g, "");
}

/** The visible text of a page, without controls and drawings. */
export function wordsOfPage(html: string): string[] {
  const { document, NodeFilter } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(".print\\:hidden, .sr-only, svg, summary"))
    element.remove();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(bare(walker.currentNode.textContent ?? ""));
  return words.filter(Boolean);
}

/** The differences between the text of a PDF and of its page; `footer` is on every PDF page. */
export function differences(
  pages: string[],
  footer: string,
  words: string[],
): { onlyInPdf: string; onlyOnPage: string[] } {
  const foot = bare(footer);
  let left = pages.map((page) => withoutFoot(bare(page), foot)).join("");
  const onlyOnPage: string[] = [];
  for (const piece of words.toSorted((one, other) => other.length - one.length)) {
    if (left.includes(piece)) left = left.replace(piece, "\n");
    else onlyOnPage.push(piece);
  }
  return { onlyInPdf: left.replaceAll("\n", ""), onlyOnPage };
}

function withoutFoot(page: string, foot: string): string {
  const at = page.lastIndexOf(`${foot}Seite`);
  return page.slice(0, at) + page.slice(at + foot.length).replace(/^Seite\d+von\d+/, "");
}
