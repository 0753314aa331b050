// The document in the editor → stored blocks. Empty lines are spacing, not content, and are left out.
import { isAllowedLink, type Block, type Content, type Inline } from "@/domain/post/content";
import { isAtomBlock, type TextDocument } from "./text-document";

/** The blocks, and for each of them which child of the document it came from. */
export type PlacedBlocks = { content: Content; places: number[] };

export function blocksFromDocument(document: TextDocument): PlacedBlocks {
  const content: Content = [];
  const places: number[] = [];
  (document.content ?? []).forEach((node, place) => {
    for (const block of blocksFromNode(node)) {
      content.push(block);
      places.push(place);
    }
  });
  return { content, places };
}

function blocksFromNode(node: TextDocument): Block[] {
  const attrs = node.attrs ?? {};
  if (node.type === "pillars")
    return [
      {
        type: "pillars",
        stark: filledLines(attrs.stark),
        sozial: filledLines(attrs.sozial),
        vorort: filledLines(attrs.vorort),
      },
    ];
  if (isAtomBlock(node.type)) return [{ type: node.type, ...attrs } as Block];
  switch (node.type) {
    case "paragraph":
      return filled(inlinesOf(node)).map((text) => ({ type: "paragraph", text }));
    case "heading":
      return filled(inlinesOf(node)).map((text) => ({
        type: "heading",
        level: attrs.level === 3 ? 3 : 2,
        text,
      }));
    case "bulletList":
    case "orderedList": {
      const entries = entriesOf(node);
      return entries.length > 0 ? [{ type: "list", ordered: node.type === "orderedList", entries }] : [];
    }
    case "quote":
      return [
        {
          type: "quote",
          text: inlinesOf(node),
          person: String(attrs.person ?? ""),
          position: String(attrs.position ?? ""),
        },
      ];
    case "interview":
      return [{ type: "interview", question: String(attrs.question ?? ""), answer: paragraphsOf(node) }];
    case "info":
      return [{ type: "info", title: String(attrs.title ?? ""), text: paragraphsOf(node) }];
    default:
      return [];
  }
}

/** Entries of a list in reading order; lists inside lists become entries of the outer one. */
function entriesOf(list: TextDocument): Inline[][] {
  return (list.content ?? []).flatMap((entry) =>
    (entry.content ?? []).flatMap((part) =>
      part.type === "bulletList" || part.type === "orderedList" ? entriesOf(part) : filled(inlinesOf(part)),
    ),
  );
}

function paragraphsOf(node: TextDocument): Inline[][] {
  return (node.content ?? []).flatMap((part) => filled(inlinesOf(part)));
}

/** The line somebody is about to begin is no point yet. */
function filledLines(lines: unknown): string[] {
  return Array.isArray(lines) ? lines.map(String).filter((line) => line.trim() !== "") : [];
}

function filled(text: Inline[]): Inline[][] {
  return text.some((inline) => inline.text.trim() !== "") ? [text] : [];
}

function inlinesOf(node: TextDocument): Inline[] {
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
