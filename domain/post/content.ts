// What a post's text is made of: a list of blocks, stored as JSON. No HTML is stored, so none needs cleaning.
import * as z from "zod";
import { qualifiers } from "@/domain/figure/figure";

/** The only link targets that may be stored: https, mail, telephone, or an address on this portal. */
export function isAllowedLink(href: string): boolean {
  if (/[\u0000-\u0020\\]/.test(href)) return false;
  if (/^\/(?!\/)/.test(href) || /^#[\w-]+$/.test(href)) return true;
  if (/^https:\/\/[^/?#@]+([/?#]|$)/i.test(href)) return URL.canParse(href);
  return /^mailto:[^@]+@[^@]+$/i.test(href) || /^tel:\+?[0-9()/-]+$/i.test(href);
}

const line = (longest: number) => z.string().max(longest);
const uuid = z.uuid();
const isoDate = z.iso.date();

export const longestLink = 2_000;

const inlineSchema = z.strictObject({
  text: line(20_000).min(1),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: line(longestLink).refine(isAllowedLink).optional(),
  /** Language of this part when it is not German (BCP 47, e.g. "uk"). */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
});
const inlines = z.array(inlineSchema).max(500);

/** The largest table, and the longest words in it. */
export const [mostColumns, mostRows] = [12, 200];
export const [longestCaption, longestHeaderCell, longestCell] = [300, 500, 2_000];
export const mostEntries = 200;

const qualifier = z.enum(qualifiers);
const measuredValue = z.strictObject({
  value: z.number().nullable(),
  qualifier: qualifier.default(""),
  asOf: z.union([isoDate, z.literal("")]),
});

export const blockSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), text: inlines }),
  z.strictObject({ type: z.literal("heading"), level: z.union([z.literal(2), z.literal(3)]), text: inlines }),
  z.strictObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    /** The number of the first entry of an ordered list, when it is not one. */
    start: z.int().min(0).max(9_999).optional(),
    entries: z.array(inlines).max(mostEntries),
  }),
  z.strictObject({ type: z.literal("quote"), text: inlines, person: line(200), position: line(200) }),
  z.strictObject({
    type: z.literal("image"),
    mediaId: uuid,
    /** Null = not decided yet; "" together with decorative = consciously decorative. */
    altText: line(1_000).nullable(),
    decorative: z.boolean(),
    caption: line(1_000),
    credit: line(300),
  }),
  z.strictObject({
    type: z.literal("figure"),
    /**
     * Id of a value of the figures. The block stores the value as it was when it was chosen; readers get the
     * current one (ADR 0046).
     */
    figureId: uuid.nullable().default(null),
    /** Name of the scope the value belongs to; set together with figureId. */
    place: line(200).optional(),
    /** Further values of the same Kennzahl: earlier ones of the same scope, or those of other scopes. */
    more: z
      .array(measuredValue.extend({ figureId: uuid, place: line(200) }))
      .max(40)
      .optional(),
    /** How they are drawn together; without it, the one further value is the value before. */
    drawing: z.enum(["line", "bars"]).optional(),
    label: line(300),
    unit: line(100),
    before: measuredValue.nullable(),
    after: measuredValue,
    source: line(500),
  }),
  z.strictObject({ type: z.literal("interview"), question: line(2_000), answer: z.array(inlines).max(50) }),
  z.strictObject({
    type: z.literal("pillars"),
    stark: z.array(line(500)).max(20),
    sozial: z.array(line(500)).max(20),
    vorort: z.array(line(500)).max(20),
  }),
  z.strictObject({ type: z.literal("info"), title: line(300), text: z.array(inlines).max(50) }),
  z.strictObject({
    type: z.literal("table"),
    caption: line(longestCaption),
    header: z.array(line(longestHeaderCell)).min(1).max(mostColumns),
    rows: z.array(z.array(line(longestCell)).max(mostColumns)).max(mostRows),
  }),
]);

export const contentSchema = z.array(blockSchema).max(500);

export type Inline = z.infer<typeof inlineSchema>;
type StoredBlock = z.infer<typeof blockSchema>;
/** `remark`: that a value was corrected or taken back; never stored, added when the post is read. */
export type FigureBlock = Extract<StoredBlock, { type: "figure" }> & { remark?: string };
export type Block = Exclude<StoredBlock, { type: "figure" }> | FigureBlock;
export type BlockType = Block["type"];
export type Content = Block[];
export type ImageBlock = Extract<Block, { type: "image" }>;

/** Largest accepted body of one save, in bytes of JSON (D-026). */
export const largestBodyInBytes = 1_000_000;
const deepestNesting = 12;

/**
 * Limits nesting before zod reads the value: a 5,000-deep value would overflow the stack. Works without
 * recursion.
 */
export function isNestedTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((entry) =>
      typeof entry === "object" && entry !== null ? Object.values(entry) : [],
    );
  }
  return false;
}

/** For the end of a switch over all blocks: a new block without a case does not compile. */
export function unknownBlock(block: never): never {
  throw new Error(`Unknown block of type ${String((block as { type?: unknown }).type)}`);
}

/** The words of a run of inlines without marks. */
export function plainText(text: Inline[]): string {
  return text.map((inline) => inline.text).join("");
}

/** Ids of all pictures used in the text, in order, each once. */
export function mediaIdsIn(content: Content): string[] {
  return [...new Set(content.flatMap((block) => ("mediaId" in block ? [block.mediaId] : [])))];
}
