import { expect, it } from "vitest";
import { changeInWords } from "./change";

it.each([
  [8476, 2068, "Personen", "−76\u00a0%"],
  [100, 150, "Personen", "+50\u00a0%"],
  [7, 4.7, "Prozent", "−2,3 Prozentpunkte"],
  [5, 5, "Personen", "0\u00a0%"],
  [0, 5, "Personen", null],
  [null, 5, "Personen", null],
  [5, null, "Personen", null],
])("from %s to %s %s is %s", (before, after, unit, words) => {
  expect(changeInWords(before, after, unit)).toBe(words);
});
