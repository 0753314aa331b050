import { storableTitle } from "./storable-text";

const germanLetters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const longestSlug = 80;

/** Turns a German title into the last part of an address: "Größe zählt" → "groesse-zaehlt". Never empty. */
export function slugFromTitle(title: string): string {
  const plain = storableTitle(title)
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= longestSlug) return plain || "beitrag";
  const cut = plain.slice(0, longestSlug + 1);
  const lastWordEnd = cut.lastIndexOf("-");
  return lastWordEnd > 20 ? cut.slice(0, lastWordEnd) : plain.slice(0, longestSlug);
}

/** The nth candidate for an address that must be unique within one Jobcenter: "titel", "titel-2", "titel-3". */
export function numberedSlug(slug: string, attempt: number): string {
  return attempt <= 1 ? slug : `${slug}-${attempt}`;
}
