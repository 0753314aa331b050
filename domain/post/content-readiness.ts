import type { Issue } from "@/domain/refusals";
import { plainText, unknownBlock, type Block, type Content, type Inline } from "./content";
import type { Manuscript } from "./manuscript";

const issue = (field: string, message: string): Issue => ({ field, message });
const isBlank = (text: string) => text.trim() === "";

/** The field path of a block, or of one of its inputs. */
export const blockField = (index: number, input?: string): string =>
  input ? `content.${index}.${input}` : `content.${index}`;

/** Runs of inlines in a block, wherever they stand. */
export function inlinesIn(block: Block): Inline[][] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
      return [block.text];
    case "list":
      return block.entries;
    case "interview":
      return block.answer;
    case "info":
      return block.text;
    case "image":
    case "figure":
    case "pillars":
    case "table":
      return [];
    default:
      return unknownBlock(block);
  }
}

export function textIssues({ content }: Manuscript): Issue[] {
  const hasText = content.some(
    (block) => block.type !== "heading" && inlinesIn(block).some((text) => !isBlank(plainText(text))),
  );
  return hasText ? [] : [issue("content", "Bitte schreiben Sie den Text des Beitrags.")];
}

/** levels are not skipped and headings are not empty. */
export function headingIssues(content: Content): Issue[] {
  let level = 1;
  return content.flatMap((block, index) => {
    if (block.type !== "heading") return [];
    const skipped = block.level > level + 1;
    level = block.level;
    if (isBlank(plainText(block.text)))
      return [issue(blockField(index), "Diese Überschrift ist leer. Bitte füllen oder entfernen Sie sie.")];
    return skipped
      ? [
          issue(
            blockField(index),
            "Hier folgt eine kleine Überschrift ohne die größere davor. Bitte machen Sie daraus " +
              "eine Überschrift 2.",
          ),
        ]
      : [];
  });
}

const vagueLinkTexts = new Set([
  "hier",
  "mehr",
  "weiter",
  "link",
  "klick",
  "klicken sie hier",
  "hier klicken",
  "mehr erfahren",
  "weiterlesen",
  "mehr dazu",
]);

/** a link text says where it leads, and an address is not a text. */
export function linkIssues(content: Content): Issue[] {
  return content.flatMap((block, index) =>
    inlinesIn(block)
      .flatMap(linksIn)
      .flatMap((text) => {
        const plain = text
          .trim()
          .toLowerCase()
          .replace(/[.:…»›>\s]+$/u, "");
        if (vagueLinkTexts.has(plain))
          return [
            issue(
              blockField(index),
              `Der Linktext „${text.trim()}“ sagt nichts über das Ziel. Bitte nennen Sie, wohin der Link führt.`,
            ),
          ];
        if (/^(https?:\/\/|www\.)/i.test(plain))
          return [
            issue(
              blockField(index),
              "Eine Adresse ist kein guter Linktext. Bitte nennen Sie, wohin der Link führt.",
            ),
          ];
        return [];
      }),
  );
}

/** Texts of links; neighbouring parts with one target (bold inside a link) are one link. */
function linksIn(text: Inline[]): string[] {
  const links: { href: string; text: string }[] = [];
  let open: { href: string; text: string } | undefined;
  for (const inline of text) {
    if (!inline.href) open = undefined;
    else if (open?.href === inline.href) open.text += inline.text;
    else links.push((open = { href: inline.href, text: inline.text }));
  }
  return links.map((link) => link.text);
}

/** Blocks that must be complete: numbers with source and date, quotes with a person (C-009, F-010). */
export function blockIssues(content: Content): Issue[] {
  return content.flatMap((block, index) => {
    const missing = (input: string, message: string) => [issue(blockField(index, input), message)];
    switch (block.type) {
      case "quote":
        if (isBlank(plainText(block.text)))
          return missing("text", "Das Zitat ist leer. Bitte füllen oder entfernen Sie es.");
        return isBlank(block.person) ? missing("person", "Bitte nennen Sie, wer das gesagt hat.") : [];
      case "interview":
        return [
          ...(isBlank(block.question) ? missing("question", "Bitte schreiben Sie die Frage.") : []),
          ...(block.answer.every((text) => isBlank(plainText(text)))
            ? missing("answer", "Bitte schreiben Sie die Antwort.")
            : []),
        ];
      case "figure":
        return [
          ...(isBlank(block.label) ? missing("label", "Bitte benennen Sie, was die Zahl zählt.") : []),
          ...(block.after.value === null ? missing("after.value", "Bitte geben Sie die Zahl ein.") : []),
          ...(block.after.asOf === ""
            ? missing("after.asOf", "Bitte geben Sie an, von wann die Zahl ist.")
            : []),
          ...(block.before && (block.before.value === null || block.before.asOf === "")
            ? missing(
                "before.value",
                "Bitte geben Sie die frühere Zahl mit ihrem Datum ein, oder entfernen Sie den Vergleich.",
              )
            : []),
          ...(isBlank(block.source) ? missing("source", "Bitte nennen Sie die Quelle der Zahl.") : []),
        ];
      case "pillars":
        return [...block.stark, ...block.sozial, ...block.vorort].every(isBlank)
          ? missing("stark", "Die drei Säulen sind leer. Bitte füllen oder entfernen Sie sie.")
          : [];
      case "table":
        return [
          ...(isBlank(block.caption)
            ? missing("caption", "Bitte geben Sie der Tabelle eine Überschrift.")
            : []),
          ...(block.header.every(isBlank)
            ? missing("header", "Bitte benennen Sie die Spalten der Tabelle.")
            : []),
        ];
      case "info":
        return block.text.every((text) => isBlank(plainText(text)))
          ? missing("text", "Der Infokasten ist leer. Bitte füllen oder entfernen Sie ihn.")
          : [];
      case "paragraph":
      case "heading":
      case "list":
      case "image":
        return [];
      default:
        return unknownBlock(block);
    }
  });
}
