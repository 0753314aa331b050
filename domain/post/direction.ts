// Which passages run from right to left: Arabic, Hebrew, Persian and their neighbours.
import { plainText, type Inline } from "./content";

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const letters = /\p{L}/gu;
const languages = /^(ar|arc|azb|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|prs|ps|sd|syr|ug|ur|yi)(-|$)/;

/** "rtl" for a text most of whose letters run from right to left; nothing for every other. */
export function directionOf(text: string | Inline[]): "rtl" | undefined {
  const words = typeof text === "string" ? text : plainText(text);
  const found = words.match(rightToLeft)?.length ?? 0;
  return found > 0 && found * 2 > (words.match(letters)?.length ?? 0) ? "rtl" : undefined;
}

/** The direction of a passage by its language (BCP 47). */
export function directionOfLanguage(lang: string | undefined): "rtl" | undefined {
  return lang && (languages.test(lang.toLowerCase()) || /-(arab|hebr)(-|$)/i.test(lang)) ? "rtl" : undefined;
}

/** The language that letters from right to left most likely belong to; nothing when there are none. */
export function languageOfLetters(words: string): string | undefined {
  if (/\p{Script=Hebrew}/u.test(words)) return "he";
  if (!/\p{Script=Arabic}/u.test(words)) return undefined;
  if (/[ټډړښګڼځڅ]/u.test(words)) return "ps";
  if (/[ڕڵێۆە]/u.test(words)) return "ckb";
  if (/[ٹڈڑںےہھ]/u.test(words)) return "ur";
  return /[پچژگکی]/u.test(words) ? "fa" : "ar";
}
