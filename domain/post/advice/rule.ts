/** A run of words and the field it stands in. */
export type TextPassage = { field: string; text: string };

export type Finding = {
  /** German sentence: what was found. */
  what: string;
  /** The words it was found in; empty when it is about the whole text. */
  where: string;
  /** German sentence: why it is hard to read, and what helps. */
  why: string;
};
export type Advice = Finding & { field: string };
export type Rule = (text: string) => Finding[];

const longestExcerpt = 60;

/** The words around a finding, short enough to be quoted. */
export function excerpt(text: string): string {
  const words = text.trim();
  if (words.length <= longestExcerpt) return words;
  return `${words.slice(0, longestExcerpt).replace(/\s+\S*$/, "")} …`;
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d·.,:-]*/gu) ?? [];
