import { describe, expect, it } from "vitest";
import { sentenceLines, sentencesIn } from "./sentence";

describe("sentences", () => {
  it.each([
    ["Das ist ein Satz. Das ist noch einer.", ["Das ist ein Satz.", "Das ist noch einer."]],
    ["Wann? Morgen! Um 10:00 Uhr.", ["Wann?", "Morgen!", "Um 10:00 Uhr."]],
    [
      "Am 26. August kommt Dr. Meyer, z. B. mit dem Bus.",
      ["Am 26. August kommt Dr. Meyer, z. B. mit dem Bus."],
    ],
    ["Das war 2019. Danach kam mehr.", ["Das war 2019.", "Danach kam mehr."]],
    ["Er sagt: „Das geht.“ Und es ging.", ["Er sagt: „Das geht.“", "Und es ging."]],
    ["  ", []],
  ])("are found in %s", (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it("become lines that keep marks and links", () => {
    expect(
      sentenceLines([{ text: "Das ist " }, { text: "wichtig. Wirklich", bold: true }, { text: ". Ende." }]),
    ).toEqual([
      [{ text: "Das ist " }, { text: "wichtig.", bold: true }],
      [{ text: "Wirklich", bold: true }, { text: "." }],
      [{ text: "Ende." }],
    ]);
    expect(sentenceLines([{ text: "Eins." }, { text: " Zwei.", bold: true }])).toEqual([
      [{ text: "Eins." }],
      [{ text: "Zwei.", bold: true }],
    ]);
  });
});
