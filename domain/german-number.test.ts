import { expect, test } from "vitest";
import { parseGermanNumber } from "./german-number";

test.each<[string, number | null]>([
  ["10.309", 10_309],
  ["10309", 10_309],
  ["2,5", 2.5],
  ["1.234.567,8", 1_234_567.8],
  ["−76", -76],
  [" 12 ", 12],
  ["", null],
  ["1.23", null],
  ["2.5", null],
  ["rund 10", null],
  ["1,2,3", null],
])("reads %s as %s", (text, expected) => {
  expect(parseGermanNumber(text)).toBe(expected);
});
