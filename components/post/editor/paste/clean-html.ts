// Pasted HTML → the few elements the editor knows. Structure and words stay, styles go.
import { htmlFrom } from "./html-from-pieces";
import { LeftOut } from "./left-out";
import { writeRaised } from "./raised";
import { DocumentReader } from "./read-document";
import { applyStyleSheets } from "./style-sheet";
import { writeSymbols } from "./symbols";
import { takeOut } from "./take-out";

export type CleanedPaste = {
  html: string;
  /** Whether it has any words; a picture that was copied from a web page has none. */
  hasWords: boolean;
  /** What was left out, in sentences for the writer. */
  leftOut: string[];
};

export function cleanHtml(pasted: string): CleanedPaste {
  const page = new DOMParser().parseFromString(pasted, "text/html");
  const leftOut = new LeftOut();
  applyStyleSheets(page);
  takeOut(page, leftOut);
  writeSymbols(page, leftOut);
  writeRaised(page);
  const reader = new DocumentReader(leftOut);
  reader.read(page.body);
  return { html: htmlFrom(reader.pieces), hasWords: reader.pieces.length > 0, leftOut: leftOut.sentences() };
}
