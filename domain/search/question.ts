// What a reader typed into the search, as words that can be compared. Nothing in it is an operator.
import { storableText } from "@/domain/storable-text";

export type Question = {
  /** As it was typed, cut to a reasonable length: for the field and for sentences. */
  typed: string;
  /** Its words in small letters; what a hyphen joined stands in parts. */
  words: string[];
};

const longestQuestion = 200;
const mostWords = 10;
const longestWord = 40;
const letters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Reads a question; quotes, brackets, signs, emoji and control characters are blanks. */
export function questionOf(asked: string): Question {
  const typed = storableText(storableText(asked).slice(0, longestQuestion)).replace(/\s+/g, " ").trim();
  return {
    typed,
    words: wordsIn(typed)
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord)),
  };
}

/** The words of a text in small letters, as the index knows them. */
export function wordsIn(text: string): string[] {
  return withoutSeparators(smallLetters(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Without umlauts and accents: "straße" is "strasse", "für" is "fuer". The same as search_folded in the
 * database.
 */
export function folded(word: string): string {
  return smallLetters(word)
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** "47.318" is one number, "Kund:innen" one word: as the index knows them. */
function withoutSeparators(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ""))
    .replace(/(?<=\p{L})[*:_·](?=innen|in\b)/gu, "");
}

/** One kind of small letters and hyphens, no soft hyphens. */
function smallLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-")
    .replaceAll("\u00ad", "");
}
