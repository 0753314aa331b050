// One kind of part per kind of block. A new kind that is missing here does not compile.
import { pictureLine } from "@/domain/media/picture-line";
import { type Block, plainText, unknownBlock } from "@/domain/post/content";
import type { LeadPicture } from "@/domain/post/manuscript";
import { pillars } from "@/domain/post/pillar";
import { pillarNames } from "@/domain/wording";
import { figurePart } from "./figure-part";
import type { Part, Table } from "./printable";
import { breakable, runsOf } from "./runs";

/** A picture with its width and height in the PDF in millimetres; null if it must not be shown. */
type ReadPicture = { file: string; width: number; height: number } | null;
export type Surroundings = { appUrl: string; address: string; pictureOf: (mediaId: string) => ReadPicture };

/** The part for a block; none for a picture that must not be shown. */
export function partsOf(block: Block, around: Surroundings): Part[] {
  const runs = (text: Parameters<typeof runsOf>[0]) => runsOf(text, around);
  switch (block.type) {
    case "paragraph":
      return [{ is: "paragraph", text: runs(block.text) }];
    case "heading":
      return [{ is: "heading", level: block.level, text: runs(block.text) }];
    case "list":
      return [
        { is: "list", ordered: block.ordered, start: block.start ?? 1, entries: block.entries.map(runs) },
      ];
    case "quote":
      return [
        {
          is: "quote",
          text: inQuotes(runs(block.text), plainText(block.text)),
          by: [block.person, block.position].filter(Boolean).join(", "),
        },
      ];
    case "image":
      return picturePart(block, around);
    case "figure":
      return [figurePart(block)];
    case "interview":
      return [{ is: "question", question: block.question, answer: block.answer.map(runs) }];
    case "pillars":
      return [
        {
          is: "columns",
          columns: pillars
            .filter((pillar) => block[pillar].length > 0)
            .map((pillar) => ({
              tone: pillar,
              title: `${pillarNames[pillar]}.`,
              points: block[pillar].map((point) => breakable(point, 20)),
            })),
        },
      ];
    case "info":
      return [{ is: "info", title: block.title, text: block.text.map(runs) }];
    case "table":
      return [{ is: "table", ...tableOf(block) }];
    default:
      return unknownBlock(block);
  }
}

/** A picture with its texts; also used for the lead picture. */
export function picturePart(
  shown: Pick<LeadPicture, "mediaId" | "altText" | "decorative" | "caption" | "credit">,
  around: Surroundings,
): Part[] {
  const picture = around.pictureOf(shown.mediaId);
  return picture
    ? [
        {
          is: "picture",
          ...picture,
          alt: shown.decorative ? "" : (shown.altText ?? ""),
          line: breakable(pictureLine(shown)),
        },
      ]
    : [];
}

function inQuotes(runs: ReturnType<typeof runsOf>, words: string): ReturnType<typeof runsOf> {
  return /^[„“"»›‚]/.test(words) ? runs : [{ text: "„" }, ...runs, { text: "“" }];
}

function tableOf({ caption, header, rows }: Table): Table {
  const longest = Math.max(6, Math.floor(90 / header.length));
  const cell = (words: string) => breakable(words, longest);
  return {
    caption,
    header: header.map(cell),
    rows: rows.map((row) => header.map((_, column) => cell(row[column] ?? ""))),
  };
}
