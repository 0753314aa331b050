/**
 * Edit distance: how many letters must be replaced, added, removed or swapped with their neighbour to turn
 * one word into the other.
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let [beforeLast, last]: [number[], number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, index) => index),
  ];
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const isSame = letter === wanted;
      const isSwapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === wanted;
      current.push(
        Math.min(
          current[column]! + 1,
          last[column + 1]! + 1,
          last[column]! + (isSame ? 0 : 1),
          isSwapped ? beforeLast[column - 1]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last.at(-1)!;
}

/** True when the edit distance is small: one letter in a short word, two in a long one. */
export function isNearlyTheSame(typed: string, word: string): boolean {
  if (typed.length < 4 || Math.abs(typed.length - word.length) > 2) return false;
  return editDistance(typed, word) <= (typed.length < 6 ? 1 : 2);
}

const endings = /(?:innen|ern|en|er|es|em|in|e|n|s)$/;
const shortestStem = 5;

/**
 * Is the one a mistyped form of the other, in whatever case or number: "ausbildugen" of "ausbildung"? Folded
 * words; the endings count for nothing.
 */
export function isMistypedForm(typed: string, word: string): boolean {
  if (isNearlyTheSame(typed, word)) return true;
  const [one, other] = [typed, word].map((form) => form.replace(endings, "")) as [string, string];
  return Math.min(one.length, other.length) >= shortestStem && editDistance(one, other) <= 1;
}
