import { expect, test } from "vitest";
import { directionOf, directionOfLanguage, languageOfLetters } from "./direction";

test.each([
  ["أهلا بكم في المركز (Jobcenter) يوم 7 أكتوبر.", "rtl"],
  ["ברוכים הבאים!", "rtl"],
  ["Wir sagen مرحبا zu allen, die kommen.", undefined],
  ["مرحبا heißt auf Deutsch guten Tag, liebe Gäste.", undefined],
  ["2026", undefined],
])("%s runs %s", (words, direction) => expect(directionOf(words)).toBe(direction));

test.each([
  ["أهلا بكم", "ar"],
  ["خوش آمدید گرامی", "fa"],
  ["ברוכים", "he"],
  ["خوش آمدید، آپ کے لیے ہے", "ur"],
  ["Guten Tag", undefined],
])("%s is in the language %s", (words, lang) => expect(languageOfLetters(words)).toBe(lang));

test("a language has a direction, whatever its region", () => {
  expect(["ar", "ar-EG", "fa", "he", "uz-Arab"].map(directionOfLanguage)).toEqual(Array(5).fill("rtl"));
  expect(["de", "uk", "arn", undefined].map(directionOfLanguage)).toEqual(Array(4).fill(undefined));
});
