import { plainText, unknownBlock, type Block } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/** A text as lines of words, one per block, so that two can be read side by side. */
export function manuscriptLines({ content }: Pick<Manuscript, "content">): string[] {
  return content.map(lineOf);
}

function lineOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return plainText(block.text);
    case "list":
      return block.entries.map((entry) => `• ${plainText(entry)}`).join("\n");
    case "quote":
      return `„${plainText(block.text)}“ ${[block.person, block.position].filter(Boolean).join(", ")}`;
    case "image":
      return `[Bild] ${block.altText ?? ""} ${block.caption} ${block.credit}`.trim();
    case "figure":
      return `[Zahl] ${block.label}: ${block.before?.value ?? ""} → ${block.after.value ?? ""} ${block.unit}. ${block.source}`;
    case "interview":
      return [`Frage: ${block.question}`, ...block.answer.map(plainText)].join("\n");
    case "pillars":
      return `[Säulen] ${[...block.stark, ...block.sozial, ...block.vorort].join(" · ")}`;
    case "info":
      return [`[Kasten] ${block.title}`, ...block.text.map(plainText)].join("\n");
    case "table":
      return [
        `[Tabelle] ${block.caption}`,
        block.header.join(" | "),
        ...block.rows.map((row) => row.join(" | ")),
      ].join("\n");
    default:
      return unknownBlock(block);
  }
}
