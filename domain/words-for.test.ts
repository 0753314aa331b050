import { expect, test } from "vitest";
import { wordsFor } from "./words-for";

test.each([
  ["gesperrt", "Das Konto ist gesperrt."],
  ["unbekannt", undefined],
  ["constructor", undefined],
  ["__proto__", undefined],
  ["toString", undefined],
  [["gesperrt", "gesperrt"], undefined],
  [undefined, undefined],
])("says for %s: %s", (asked, words) => {
  expect(wordsFor({ gesperrt: "Das Konto ist gesperrt." }, asked)).toBe(words);
});
