// Words for a sheet: links become whole addresses, languages what the compiler knows, very long words get places to break.
import { type Inline, isAllowedLink } from "@/domain/post/content";
import type { Run } from "./printable";

const longestWord = 36;
const letters = new Intl.Segmenter("de", { granularity: "grapheme" });

/** Words with their marks; `address` is where the post is read, `appUrl` the base of the portal. */
export function runsOf(text: Inline[], { appUrl, address }: { appUrl: string; address: string }): Run[] {
  return text.map(({ text: words, bold, italic, href, lang }) => ({
    text: breakable(words),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href && isAllowedLink(href) && { href: whole(href, appUrl, address) }),
    ...languageOf(lang),
  }));
}

/** Plain words as one run. */
export function plainRun(words: string): Run[] {
  return [{ text: breakable(words) }];
}

/** A link that shows other words than its target. */
export function linkRun(words: string, href: string): Run[] {
  return [{ text: breakable(words), href }];
}

/**
 * Words longer than `longest` letters may break (zero width space); the compiler would let them run off the
 * sheet.
 */
export function breakable(words: string, longest = longestWord): string {
  return words.replace(/\S+/gu, (word) => (word.length > longest ? inPieces(word, longest) : word));
}

function inPieces(word: string, longest: number): string {
  const whole = Array.from(letters.segment(word), ({ segment }) => segment);
  if (whole.length <= longest) return word;
  return whole
    .map((letter, index) => (index > 0 && index % Math.min(longest, 8) === 0 ? `\u200b${letter}` : letter))
    .join("");
}

function whole(href: string, appUrl: string, address: string): string {
  if (href.startsWith("/")) return `${appUrl}${href}`;
  return href.startsWith("#") ? `${address}${href}` : href;
}

/** "zh-Hant-TW" has the language zh and the region TW; scripts have no place in a PDF's language. */
function languageOf(lang: string | undefined): Pick<Run, "lang" | "region"> {
  const [, language, region] = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?/.exec(lang ?? "") ?? [];
  return language ? { lang: language, ...(region && { region }) } : {};
}
