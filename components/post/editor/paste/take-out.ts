// Takes out of a pasted document what its writer did not mean for readers: comments, deleted and hidden words.
import type { LeftOut } from "./left-out";
import { declared, isHidden } from "./style-sheet";

const technical =
  "style,script,meta,link,title,head,template,xml,noscript,svg,math annotation,o\\:smarttagtype";
const embedded = "iframe,video,audio,object,embed,canvas";
const comments =
  ".MsoCommentReference,.msocomanchor,.msocomtxt,.msocomoff,.MsoCommentText,.MsoCommentSubject,a[href^='#cmnt']";
const deleted = "del,s,strike,.msoDel,.msoChangeProp";
/** Their place in the grid of a table counts: read-table.ts leaves them out. */
const partsOfTables = new Set(["td", "th", "tr", "col", "colgroup", "tbody", "thead", "tfoot"]);

export function takeOut(page: Document, leftOut: LeftOut): void {
  for (const element of page.querySelectorAll(technical)) element.remove();
  for (const element of page.body.querySelectorAll(embedded)) {
    leftOut.hasEmbedded = true;
    element.remove();
  }
  for (const element of page.body.querySelectorAll("*")) {
    if (isComment(element)) {
      leftOut.hasComments ||= isFilled(element);
      noteOf(element).remove();
    } else if (isDeleted(element)) {
      leftOut.hasDeletedWords ||= isFilled(element);
      element.remove();
    } else if (isHidden(element) && !partsOfTables.has(element.localName)) {
      leftOut.hasHiddenWords ||= isFilled(element);
      element.remove();
    }
  }
}

function isComment(element: Element): boolean {
  return (
    element.matches(comments) ||
    /^comment(-list)?$/.test(declared(element, "mso-element")) ||
    declared(element, "mso-special-character") === "comment" ||
    declared(element, "mso-comment-author") !== ""
  );
}

/** The comments of a text from Google stand in boxes below it, each with a link back to its place. */
function noteOf(element: Element): Element {
  return (element.matches("a[href^='#cmnt_ref']") && element.closest("div")) || element;
}

function isDeleted(element: Element): boolean {
  return (
    element.matches(deleted) ||
    `${declared(element, "text-decoration")} ${declared(element, "text-decoration-line")}`.includes(
      "line-through",
    )
  );
}

const isFilled = (element: Element) => (element.textContent ?? "").trim() !== "";
