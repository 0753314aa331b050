// Text for the PDF: links become absolute URLs, languages become codes of the compiler, very long words may
// break.
import { type Inline, isAllowedLink } from "@/domain/post/content";
import { directionOf } from "@/domain/post/direction";
import type { Run } from "./printable";

const longestWord = 36;
const letters = new Intl.Segmenter("de", { granularity: "grapheme" });

/** Text with its marks; `address` is the URL of the post, `appUrl` the base of the portal. */
export function runsOf(text: Inline[], { appUrl, address }: { appUrl: string; address: string }): Run[] {
  const direction = directionOf(text);
  return text.map(({ text: words, bold, italic, href, lang }) => ({
    text: breakable(words),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href && isAllowedLink(href) && { href: whole(href, appUrl, address) }),
    ...languageOf(lang),
    ...(direction && { direction }),
  }));
}

/** Plain text as one run. */
export function plainRun(words: string): Run[] {
  return [{ text: breakable(words) }];
}

/** A link whose text is not its target. */
export function linkRun(words: string, href: string): Run[] {
  return [{ text: breakable(words), href }];
}

/**
 * Allows breaks in words longer than `longest` letters (zero-width space); otherwise they would run off the
 * page.
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

/** "zh-Hant-TW" becomes language zh and region TW; a PDF language has no script. */
function languageOf(lang: string | undefined): Pick<Run, "lang" | "region"> {
  const [, language, region] = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?/.exec(lang ?? "") ?? [];
  return language ? { lang: language, ...(region && { region }) } : {};
}
