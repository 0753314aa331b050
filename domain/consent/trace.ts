// What would tell readers about a person or a post: sought in every answer after a withdrawal.
import { containsSomeName, isSingleWord } from "@/domain/person/name-hits";
import { postCopies, type CopiedPicture, type CopiedPost, type CopyAddress } from "./copies";
import type { Finding } from "./takedown";

export type Traces = {
  /** Paths of posts that readers must not find, without what follows the slug. */
  paths: string[];
  /** Keys of pictures. */
  keys: string[];
  names: string[];
};

/**
 * What must not be found any more; what readers may see at this moment is no trace. Titles are none either:
 * the title of another post may begin with the same words, and whatever names a post also has its address.
 */
export function tracesOf(
  posts: readonly CopiedPost[],
  pictures: readonly CopiedPicture[],
  names: readonly string[],
): Traces {
  return {
    paths: posts.flatMap(({ jobcenter, slugs, isShown, isTwinShown }) =>
      isTwinShown
        ? []
        : slugs.map((slug) => `/jobcenter/${jobcenter}/${slug}${isShown ? "/leichte-sprache" : ""}`),
    ),
    keys: pictures.flatMap(({ key, isShown }) => (isShown ? [] : [key])),
    names: [...names],
  };
}

const isPostCopy = (kind: CopyAddress["kind"]) => (postCopies as readonly string[]).includes(kind);

/** Files in which no words can be sought: whether they answer is all that can be checked. */
export const isBinary = ({ kind }: CopyAddress) => ["pdf", "sharePicture", "picture"].includes(kind);

/** Judges one answer; null: there was none in time. */
export function findingAt(
  address: CopyAddress,
  answer: { status: number; text: string | null } | null,
  traces: Traces,
): Finding {
  if (answer?.status === 404 || answer?.status === 410) return "gone";
  if (!answer || answer.status >= 400) return "unanswered";
  if (!address.mayAnswer) return "readable";
  if (answer.text === null) return "clear";
  // A single name is often a first name: on a page of many posts it may be somebody else's.
  const names = isPostCopy(address.kind) ? traces.names : traces.names.filter((name) => !isSingleWord(name));
  return isNamedIn(answer.text, { ...traces, names }) ? "named" : "clear";
}

function isNamedIn(answer: string, { paths, keys, names }: Traces): boolean {
  // Calendars break long lines (RFC 5545, 3.1).
  const text = decoded(answer.replace(/\r?\n[ \t]/g, ""));
  return (
    keys.some((key) => text.includes(key)) ||
    paths.some((path) => new RegExp(`${path}(?![a-z0-9-])`).test(text)) ||
    containsSomeName(text, names)
  );
}

const characters: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function decoded(markup: string): string {
  return markup.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return characters[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
