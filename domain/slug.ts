import { storableTitle } from "./storable-text";

const germanLetters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const longestSlug = 80;

/**
 * The words of a text as an address writes them, however long: "Größe zählt" → "groesse-zaehlt". May be
 * empty.
 */
export function addressWords(text: string): string {
  return (
    storableTitle(text)
      // Joiners and other characters that nobody sees.
      .replace(/\p{Cf}/gu, "")
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter)
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
  );
}

/** Turns a German title into the last part of an address. Never empty. */
export function slugFromTitle(title: string): string {
  return slugFromWords(addressWords(title));
}

/** Cuts the words of an address at a word, where they are too long. Never empty. */
export function slugFromWords(words: string): string {
  if (words.length <= longestSlug) return words || "beitrag";
  const cut = words.slice(0, longestSlug + 1);
  const lastWordEnd = cut.lastIndexOf("-");
  return lastWordEnd > 20 ? cut.slice(0, lastWordEnd) : words.slice(0, longestSlug);
}

/** The nth candidate for an address that must be unique within one Jobcenter: "titel", "titel-2", "titel-3". */
export function numberedSlug(slug: string, attempt: number): string {
  return attempt <= 1 ? slug : `${slug}-${attempt}`;
}
