// A question as text of a tsquery: every word with its stems, its umlauts written out, and joined with the
// next word.
import { folded } from "./question";

/** Stems by word; none for a stop word ("und"). */
export type Stems = ReadonlyMap<string, string[]>;

export type TextQuery = {
  /** Every word must be there; as text of a tsquery. */
  all: string;
  /** One of them is enough. */
  any: string;
  /** Folded beginnings of the words to mark in the results. */
  wanted: string[];
};

const shortestBeginning = 5;

/** A stop word of PostgreSQL that is a noun, too: it is asked for in its plural, as the index holds it. */
export const asIndexed = (form: string) => (form === "weg" ? "wege" : form);

/** Every form whose stems `textQuery` needs. */
export function formsOf(words: string[]): string[] {
  return [...new Set([...words, ...words.map(folded), ...words.flatMap((_, at) => pairsWith(words, at))])];
}

/** Null when no search word is left: no words, or stop words only. */
export function textQuery(words: string[], stems: Stems): TextQuery | null {
  const isTelling = (word: string) => (stems.get(word) ?? []).length > 0;
  const telling = words.filter(isTelling);
  if (telling.length === 0) return null;
  const stemsOf = (form: string) => stems.get(form) ?? [];
  const terms = telling.map((word, at) => {
    const exact = [word, folded(word), ...pairsWith(telling, at)].flatMap(stemsOf);
    const beginning = folded(word).length >= shortestBeginning ? [`${quoted(folded(word))}:*`] : [];
    return `(${[...new Set([...exact.map(quoted), ...beginning])].join(" | ")})`;
  });
  const marks = telling.flatMap((word, at) => [
    folded(word),
    ...pairsWith(telling, at),
    ...stemsOf(word),
    ...stemsOf(folded(word)),
  ]);
  return { all: terms.join(" & "), any: terms.join(" | "), wanted: [...new Set(marks.map(folded))] };
}

/** "jobcenter" before "tag" may be written "jobcentertag". */
function pairsWith(words: string[], at: number): string[] {
  return [
    [words[at - 1], words[at]],
    [words[at], words[at + 1]],
  ].flatMap(([one, other]) => (one && other ? [folded(one) + folded(other)] : []));
}

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}
