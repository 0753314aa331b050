// Text with the search words marked: titles, teasers, and the best passage of a long text.
import { folded, wordsIn } from "./question";

export type Piece = { text: string; isHit: boolean };

const passageLength = 220;
const mostHits = 60;

/** The text in pieces. `wanted` are folded words and stems; a word is a hit when it begins with one of them. */
export function marked(text: string, wanted: string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of hitsIn(text, wanted)) {
    if (from > end) pieces.push({ text: text.slice(end, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
  return pieces;
}

/**
 * The passage with most different hits, cut at blanks, with dots where something is left out or a heading
 * ends. Null without any hit.
 */
export function passage(text: string, wanted: string[]): Piece[] | null {
  const running = text
    .replace(/([^.!?:;,])\n+/g, "$1 · ")
    .replace(/\s+/g, " ")
    .trim();
  const hits = hitsIn(running, wanted);
  if (hits.length === 0) return null;
  const start = hits.reduce((best, hit) =>
    differentWithin(hits, hit.from) > differentWithin(hits, best.from) ? hit : best,
  ).from;
  const from = start < passageLength / 3 ? 0 : running.indexOf(" ", start - passageLength / 4) + 1;
  const isWhole = from + passageLength >= running.length;
  const lastBlank = running.lastIndexOf(" ", from + passageLength);
  const to = isWhole ? running.length : lastBlank > start ? lastBlank : from + passageLength;
  return marked(
    `${from > 0 ? "… " : ""}${running.slice(from > start ? start : from, to)}${isWhole ? "" : " …"}`,
    wanted,
  );
}

type Hit = { from: number; to: number; wanted: string };

function differentWithin(hits: Hit[], from: number): number {
  return new Set(
    hits
      .filter((hit) => hit.from >= from && hit.to <= from + (passageLength * 3) / 4)
      .map((hit) => hit.wanted),
  ).size;
}

const joined = /[-\u2010\u2011]/;
const onlyPlain = /^[A-Za-z0-9]+$/;

function hitsIn(text: string, wanted: string[]): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: found, index } of text.matchAll(
    /[\p{L}\p{N}\u00ad]+(?:[-\u2010\u2011][\p{L}\p{N}\u00ad]+)*/gu,
  )) {
    const isJoined = joined.test(found);
    const whole = matching(isJoined ? found.replace(/[-\u2010\u2011]/g, "") : found, wanted);
    if (whole) hits.push({ from: index, to: index + found.length, wanted: whole });
    else if (isJoined) {
      for (const part of found.matchAll(/[\p{L}\p{N}\u00ad]+/gu)) {
        const hit = matching(part[0], wanted);
        if (hit)
          hits.push({ from: index + part.index, to: index + part.index + part[0].length, wanted: hit });
      }
    }
    if (hits.length >= mostHits) break;
  }
  return hits;
}

/** Umlauts count as written out or as plain vowels: the stem of "Häuser" is "haus". */
function matching(word: string, wanted: string[]): string | undefined {
  const forms = formsOf(word);
  return wanted.find((stem) =>
    forms.some((form) => form.startsWith(stem) && (stem.length >= 4 || form.length - stem.length <= 2)),
  );
}

/** Fast path: a page of results has thousands of words, and most are plain ASCII. */
function formsOf(word: string): string[] {
  if (onlyPlain.test(word)) return [word.toLowerCase()];
  const small = wordsIn(word).join("");
  return [folded(small), small.normalize("NFD").replace(/[\u0300-\u036f]/g, "")];
}
