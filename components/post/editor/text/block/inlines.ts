// Runs of words, as they are stored and as they stand in the document.
import { isAllowedLink, type Inline } from "@/domain/post/content";
import type { TextDocument } from "./editor-block";

export function textNode({ text, bold, italic, href, lang }: Inline): TextDocument {
  const marks = [
    ...(href ? [{ type: "link", attrs: { href } }] : []),
    ...(lang ? [{ type: "language", attrs: { lang } }] : []),
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
  ];
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

export function paragraphNode(text: Inline[]): TextDocument {
  return text.length > 0 ? { type: "paragraph", content: text.map(textNode) } : { type: "paragraph" };
}

/** The paragraphs; an empty one when there are none, so that one can write. */
export function paragraphNodes(texts: Inline[][]): TextDocument[] {
  return (texts.length > 0 ? texts : [[]]).map(paragraphNode);
}

export function inlinesOf(node: TextDocument): Inline[] {
  return (node.content ?? []).flatMap((child) => {
    if (child.type !== "text" || !child.text) return [];
    const inline: Inline = { text: child.text };
    for (const mark of child.marks ?? []) {
      if (mark.type === "bold") inline.bold = true;
      if (mark.type === "italic") inline.italic = true;
      if (mark.type === "language" && mark.attrs?.lang) inline.lang = String(mark.attrs.lang);
      if (mark.type === "link" && isAllowedLink(String(mark.attrs?.href)))
        inline.href = String(mark.attrs?.href);
    }
    return [inline];
  });
}

/** The words of a node in a list of their own; an empty list where there are only blanks. */
export function filledInlines(node: TextDocument): Inline[][] {
  const text = inlinesOf(node);
  return text.some((inline) => inline.text.trim() !== "") ? [text] : [];
}

/** The filled paragraphs inside a node. */
export function paragraphsOf(node: TextDocument): Inline[][] {
  return (node.content ?? []).flatMap(filledInlines);
}
