import { describe, expect, it } from "vitest";
import { slugFromTitle } from "./slug";
import { storable, storableText, storableTitle } from "./storable-text";

describe("a text that is stored", () => {
  it.each([
    ["decomposed umlauts", "U\u0308berga\u0308nge", "Übergänge"],
    ["the hyphen that a PDF leaves at the end of a line", "Lang\u0002zeitwoche", "Langzeitwoche"],
    ["a NUL", "Lang\u0000zeit", "Langzeit"],
    ["half a sign", "Gut \ud83d so", "Gut  so"],
    ["a vertical tab", "Tag der\u000boffenen Tür", "Tag der offenen Tür"],
    ["a tab", "Montag\t9 Uhr", "Montag 9 Uhr"],
    ["a line separator", "Eins\u2028zwei", "Eins zwei"],
    ["a blank without width", "Job\u200bbörse", "Jobbörse"],
    ["a byte order mark", "\ufeffHallo", "Hallo"],
    ["a word joiner and a noncharacter", "a\u2060b\ufffec", "abc"],
    ["a thin and a wide blank", "a\u2009b\u3000c", "a b c"],
    ["an override of the direction", "Fest \u202eder Nachbarn", "Fest der Nachbarn"],
    ["isolates", "Fest \u2067der\u2069 Nachbarn", "Fest der Nachbarn"],
    ["line breaks of Windows and of old systems", "eins\r\nzwei\rdrei", "eins\nzwei\ndrei"],
    ["a year of two figures", "0026-11-03", "2026-11-03"],
    ["a copied blank that does not break", "wir\u00a0helfen", "wir helfen"],
  ])("has no trace of %s", (_what, typed, stored) => {
    expect(storableText(typed)).toBe(stored);
    expect(storableText(stored)).toBe(stored);
  });

  it.each([
    ["number and unit", "10\u00a0% von 47\u202f318\u00a0Menschen"],
    ["an abbreviation", "z.\u00a0B. im Herbst, i.\u202fd.\u202fR."],
    ["a paragraph of a law", "§\u00a016 Abs.\u00a02, Nr.\u00a03"],
    ["a soft hyphen inside a word", "Donau\u00addampf"],
    ["an emoji of several signs", "👩‍🔧 ❤️"],
    ["Persian with its non-joiner", "می\u200cخواهم"],
    ["blanks and line breaks", "  eins\n\nzwei "],
  ])("keeps %s", (_what, typed) => {
    expect(storableText(typed)).toBe(typed);
  });

  it.each(["\u200b", "\u00ad", "\u2060", "\u200d\u200d", " \u00ad ", "\u3164", "\u2800", "\ufe0f"])(
    "is empty when nothing of it can be seen (%j)",
    (typed) => {
      expect(storableText(typed)).toBe("");
    },
  );
});

it("gives titles that make whole words and addresses", () => {
  for (const [typed, title, slug] of [
    ["Aktions\u00adtage im Kreis\u00adhaus", "Aktionstage im Kreishaus", "aktionstage-im-kreishaus"],
    ["Job\u200bb\u00f6rse Probe", "Jobbörse Probe", "jobboerse-probe"],
    ["U\u0308berga\u0308nge für Schüler", "Übergänge für Schüler", "uebergaenge-fuer-schueler"],
    ["Tag der\u000boffenen Werkstatt", "Tag der offenen Werkstatt", "tag-der-offenen-werkstatt"],
    ["Die Lang\u0002zeitwoche", "Die Langzeitwoche", "die-langzeitwoche"],
    ["Zwei\nZeilen", "Zwei Zeilen", "zwei-zeilen"],
  ] as const)
    expect([storableTitle(typed), slugFromTitle(typed)]).toEqual([title, slug]);
});

it("drops runs of text that are empty, but keeps empty blocks", () => {
  expect(storable([{ type: "paragraph", text: [{ text: "\u200b" }, { text: "a\u0000" }] }])).toEqual([
    { type: "paragraph", text: [{ text: "a" }] },
  ]);
  expect(storable([{ type: "quote", text: [{ text: "\u2060" }], person: "\u200b" }])).toEqual([
    { type: "quote", text: [], person: "" },
  ]);
});
