import { describe, expect, it } from "vitest";
import { emptyManuscript } from "@/domain/post/manuscript";
import { containsName, textPieces } from "./name-hits";

describe("a name in a text", () => {
  it.each([
    ["Samir Beispiel arbeitet", "Samir Beispiel", true],
    ["SAMIR  BEISPIEL", "Samir Beispiel", true],
    ["Samir\u00a0Beispiels Weg", "Samir Beispiel", true],
    ["Sa\u00admir Bei\u200bspiel", "Samir Beispiel", true],
    ["zu /jobcenter/emsland/samir-beispiel-lernt", "Samir Beispiel", true],
    ["Jürgen Müßig", "Juergen Muessig", true],
    ["Ju\u0308rgen", "Jürgen", true],
    ["José", "Jose", true],
    ["(Samir)", "Samir", true],
    ["Samirs Werkbank", "Samir", true],
    ["Samira lernt", "Samir", false],
    ["Das Beispiel von Samir", "Samir Beispiel", false],
    ["Einwilligung", "", false],
    ["Einwilligung", " – ", false],
  ])("„%s“ with „%s“: %s", (text, name, found) => {
    expect(containsName(text, name)).toBe(found);
  });

  it("is found in every part of a manuscript, also when it is half in bold", () => {
    const pieces = textPieces({
      ...emptyManuscript("article"),
      title: "Titel",
      teaser: "Teaser",
      leadPicture: {
        mediaId: "m",
        altText: "Alternativtext",
        decorative: false,
        caption: "Legende",
        credit: "Foto",
      },
      content: [
        {
          type: "quote",
          text: [{ text: "Sa" }, { text: "mir", bold: true }],
          person: "Zitiert",
          position: "Funktion",
        },
      ],
    } as Parameters<typeof textPieces>[0]);
    const found = (text: string) => pieces.find((piece) => piece.text === text)?.field;
    expect(
      ["Titel", "Teaser", "Alternativtext", "Legende", "Foto", "Samir", "Zitiert", "Funktion"].map(found),
    ).toEqual([
      "title",
      "teaser",
      "leadPicture",
      "leadPicture",
      "leadPicture",
      "content.0",
      "content.0",
      "content.0",
    ]);
  });
});
