// SQL expressions that choose values by the number of a row: the same row always gets the same values.

/** A number from 0 to n - 1 for row i; another `question` gives another number. */
export const pick = (i: string, question: number, n: number | string) =>
  `((hashint8extended(${i}, ${question}) & 2147483647) % (${n}))::int`;

/** A UUID derived from this text. */
export const id = (words: string) =>
  `(overlay(overlay(md5(${words}) placing '4' from 13 for 1) placing 'a' from 17 for 1))::uuid`;

/** An element of an SQL array. */
export const oneOf = (list: string, i: string, question: number) =>
  `${list}[1 + ${pick(i, question, `cardinality(${list})`)}]`;

/** A template of words.ts with its placeholders filled, for the row `p` of `plan`. */
export const filled = (template: string, i: string, question: number) =>
  `replace(replace(replace(${template}, '%o', p.seat),
    '%b', ${oneOf("occupations", i, question + 1)}),
    '%z', (2 + ${pick(i, question + 2, 90)})::text)`;
