import { describe, expect, it } from "vitest";
import { correctionInWords, momentInWords, sourceInWords, valueInWords } from "./figure";

describe("a value in words", () => {
  it.each([
    [{ qualifier: "rund", value: 1_500_000 }, "Personen", "rund 1.500.000 Personen"],
    [{ qualifier: "", value: 2.5 }, "Prozent", "2,5\u00a0%"],
    [{ qualifier: "mehr als", value: 104 }, "", "mehr als 104"],
  ])("%o in %s is %s", (measured, unit, words) => {
    expect(valueInWords(measured, unit)).toBe(words);
  });
});

it.each([
  [{ asOf: "2019-08-01", periodFrom: null, periodTo: null }, "Stand 1. August 2019"],
  [
    { asOf: "2018-12-31", periodFrom: "2018-01-01", periodTo: "2018-12-31" },
    "Jahr 2018, Stand 31. Dezember 2018",
  ],
  [
    { asOf: "2019-08-14", periodFrom: "2015-01-01", periodTo: "2022-12-31" },
    "2015 bis 2022, Stand 14. August 2019",
  ],
  [
    { asOf: "2018-09-30", periodFrom: "2018-01-01", periodTo: "2018-09-30" },
    "1. Januar bis 30. September 2018, Stand 30. September 2018",
  ],
])("%o is %s", (moment, words) => {
  expect(momentInWords(moment)).toBe(words);
});

it.each([
  ["2019-08-14", "Landkreis Emsland, 14. August 2019"],
  ["2019-08", "Landkreis Emsland, August 2019"],
  ["2019", "Landkreis Emsland, 2019"],
])("a source of %s", (sourceDate, words) => {
  expect(sourceInWords({ source: "Landkreis Emsland", sourceDate })).toBe(words);
});

it("a correction says when, and what stood there before", () => {
  expect(
    correctionInWords({ correctedAt: "2027-05-03", previousValue: 2100, previousQualifier: "rund" }),
  ).toBe("Korrigiert am 3. Mai 2027: vorher rund 2.100.");
  expect(correctionInWords({ correctedAt: null, previousValue: null, previousQualifier: null })).toBeNull();
});
