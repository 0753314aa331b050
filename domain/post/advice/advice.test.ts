import { describe, expect, it } from "vitest";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { emptyManuscript } from "@/domain/post/manuscript";
import { adviceOn } from "./advice";
import { easyRules } from "./easy-rules";
import { plainRules, syllablesIn } from "./plain-rules";

const said = (rules: typeof easyRules, text: string) =>
  rules.flatMap((rule) => rule(text)).map(({ what }) => what);
const words = (count: number) => `${Array.from({ length: count }, () => "Wort").join(" ")}.`;

describe("for Leichte Sprache", () => {
  it.each([
    [words(13), "Der Satz hat 13 Wörter."],
    ["Das Haus des Lehrers ist groß.", "„des Lehrers“ klingt nach einem Genitiv."],
    ["Die Leiterin der Schule hilft.", "„Leiterin der Schule“ klingt nach einem Genitiv."],
    ["Sie müssen nicht bezahlen.", "„nicht“ verneint."],
    ["Sie brauchen keine Anmeldung.", "„keine“ verneint."],
    ["Das Bundesteilhabegesetz ist neu.", "„Bundesteilhabegesetz“ ist ein langes Wort."],
    ["Es könnte morgen regnen.", "„könnte“ ist eine Möglichkeitsform."],
    ["Morgen wird gewählt.", "„gewählt“ steht wohl im Passiv."],
    ["Der Antrag wurde vom Amt bearbeitet.", "„bearbeitet“ steht wohl im Passiv."],
    ["Das dauert fünf Tage.", "Die Zahl „fünf“ steht als Wort da."],
    ["Das sind 12 Prozent.", "„12 Prozent“ ist eine Prozentzahl."],
    ["Hier leben 10.309 Menschen.", "„10.309“ ist eine große Zahl."],
    ["Er kommt, weil er Zeit hat.", "Der Satz hat einen Nebensatz."],
    ["Sie kommt, isst, geht.", "Der Satz hat 2 Kommas."],
  ])("%s", (text, finding) => {
    expect(said(easyRules, text)).toEqual([finding]);
  });

  it.each([
    "Das Haus vom Lehrer ist groß.",
    "Das Bundes-Teilhabe-Gesetz ist neu.",
    "Das Bundes·teilhabe·gesetz ist neu.",
    "Samir arbeitet in der Werkstatt.",
    "Wir gehen mit Frau Meyer in der Stadt spazieren.",
    "In dieser Woche ist die Tür offen.",
    "Menschen ohne Arbeit bekommen Hilfe.",
    "Vielleicht regnet es morgen.",
    "Morgen wählen wir.",
    "Wir werden morgen gehen.",
    "Das dauert 5 Tage.",
    "Das kostet 3,50 Euro.",
    "Im Jahr 2019 war die Aktions-Woche.",
    "Die Tür ist um 10:00 Uhr offen.",
    "",
  ])("finds nothing in: %s", (text) => {
    expect(said(easyRules, text)).toEqual([]);
  });
});

describe("for every post", () => {
  it.each([
    ["BITTE BEACHTEN Sie das.", ["„BITTE BEACHTEN“ steht in Großbuchstaben."]],
    ["Das ist WUNDERBAR gelungen.", ["„WUNDERBAR“ steht in Großbuchstaben."]],
    ["SGB II, WCAG und der DLT.", []],
    [words(26), ["Ein Satz hat 26 Wörter."]],
    [words(25), []],
  ])("%s", (text, findings) => {
    expect(said(plainRules, text)).toEqual(findings);
  });

  it("reports a text that is hard to read as a whole, and not a short or simple one", () => {
    const hard =
      "Die Verwaltungsvereinfachungsmaßnahmen ermöglichen Eingliederungsleistungen unter " +
      "Berücksichtigung arbeitsmarktpolitischer Rahmenbedingungen. ";
    const easy = "Sie kommt am Morgen. Wir reden mit ihr. ";
    const of = (text: string) =>
      adviceOn({ ...emptyManuscript("article"), content: [{ type: "paragraph", text: [{ text }] }] });
    expect(of(hard.repeat(14).trim())).toEqual([
      expect.objectContaining({ field: "content", what: expect.stringContaining("liest sich schwer") }),
    ]);
    expect(of(hard.trim())).toEqual([]);
    expect(of(easy.repeat(20).trim())).toEqual([]);
  });

  it("counts syllables as they are spoken", () => {
    expect(["Haus", "Beratung", "Träume", "Wiese", "k"].map(syllablesIn)).toEqual([1, 3, 2, 2, 1]);
  });
});

it("names the field to jump to and the words", () => {
  const manuscript = {
    ...emptyManuscript("article"),
    leichteSprache: newLeichteSprache(1),
    title: "Kein Auto",
    content: [
      { type: "heading" as const, level: 2 as const, text: [{ text: "Gut" }] },
      { type: "list" as const, ordered: false, entries: [[{ text: "Kein Problem" }]] },
    ],
  };
  expect(adviceOn(manuscript)).toMatchObject([
    { field: "title", where: "Kein Auto" },
    { field: "content.1", where: "Kein Problem" },
  ]);
  expect(adviceOn({ ...manuscript, leichteSprache: null })).toEqual([]);
});
