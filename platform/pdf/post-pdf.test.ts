// PDFs, read with another library: a screen reader finds the same as on the page.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { PostView } from "@/components/post/post-view";
import { postPdf } from "./post-pdf";
import { stopRenderer } from "./renderer";
import { aFullPost, aStoredPicture, mediaId, paragraph } from "./sample-post";
import { bare, differences, placedWords, readPdf, wordsOfPage } from "./testing";

afterAll(stopRenderer);

const pdfOf = async (...changes: Parameters<typeof aFullPost>) => {
  const shown = aFullPost(...changes);
  return { shown, pdf: await readPdf(await postPdf(shown)) };
};
const textOf = (pages: string[]) => bare(pages.join(""));

describe("the PDF of a post", () => {
  it("contains the text of the page, for every kind of block", async () => {
    const { shown, pdf } = await pdfOf({ pictures: await aStoredPicture() });
    const { onlyInPdf, onlyOnPage } = differences(
      pdf.pages,
      shown.address!,
      wordsOfPage(renderToStaticMarkup(createElement(PostView, { shown }))),
    );
    expect(onlyOnPage).toEqual([]);
    expect(onlyInPdf.replaceAll(/[•·.,\d]/g, "")).toMatch(
      /^StarkSozialVorOrtLandkreisEmslandHerausgeberdesPortals„StarkSozialVorOrt“:DeutscherLandkreistag/,
    );
  });

  it("tags headings, lists, tables and links, and has alt texts for informative pictures only", async () => {
    const { pdf } = await pdfOf({ pictures: await aStoredPicture() });
    const roles = new Set(pdf.nodes.map(({ role }) => role));
    expect([...roles]).toEqual(
      expect.arrayContaining([
        "H1",
        "H2",
        "P",
        "L",
        "LI",
        "Table",
        "TH",
        "TD",
        "Link",
        "BlockQuote",
        "Figure",
      ]),
    );
    expect(pdf.nodes.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual([
      "Eine Werkbank mit Schraubstock",
    ]);
  });

  it("has bookmarks, title, language and publisher", async () => {
    const { shown, pdf } = await pdfOf();
    expect(pdf.outline?.map(({ title }) => title)).toEqual([shown.title]);
    expect(pdf.outline?.[0]?.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Ein langer Weg", "Hilfe aus einem Guss", "Stand und Quelle"]),
    );
    expect(pdf.info).toMatchObject({
      Language: "de-DE",
      Title: shown.title,
      Author: "Landkreis Emsland",
      Subject: shown.teaser,
    });
    expect(String(pdf.info.CreationDate)).toContain("20261103");
  });

  it("tags the language of foreign text", async () => {
    const { pdf } = await pdfOf();
    expect(pdf.languages).toEqual(expect.arrayContaining(["de-DE", "uk"]));
  });

  it("sets a paragraph in Arabic from right to left, its stop at the left end", async () => {
    const text = "أهلا بكم في المركز (Jobcenter) يوم 7 أكتوبر.";
    const pdf = await postPdf(aFullPost({ content: [{ type: "paragraph", text: [{ text, lang: "ar" }] }] }));
    const words = await placedWords(pdf);
    const left = (word: string) => words.find((placed) => placed.text === word)!.left;
    expect(left("Jobcenter")).toBeGreaterThan(left("7"));
    const leftmost = Math.min(...words.flatMap((word) => (word.direction === "rtl" ? [word.left] : [])));
    const stops = words.flatMap((word) =>
      word.text === "." && word.left > left("7") - 60 ? [word.left] : [],
    );
    expect(Math.min(...stops)).toBeLessThan(leftmost);
  });

  it("prints markup as text", async () => {
    const hostile =
      '#import "@preview/x:1.0.0": y $x^2$ \\ *fett* _kursiv_ `code` <label> @ref // nein /* nein */ ' +
      '#eval("1") #read("/etc/passwd") = Titel';
    const { pdf } = await pdfOf({
      title: hostile,
      teaser: hostile,
      content: [
        paragraph(hostile),
        { type: "table", caption: hostile, header: [hostile], rows: [[hostile]] },
      ],
    });
    const found = textOf(pdf.pages).split(bare(hostile)).length - 1;
    expect(found).toBeGreaterThanOrEqual(5);
    expect(pdf.info.Title).toBe(hostile);
  });

  it("prints other scripts and symbols, and an empty box for characters that no font has", async () => {
    const { pdf } = await pdfOf({ content: [paragraph("Ласкаво 😀 👩‍🏭 ✓ → Łódź Αθήνα ⅓ 日")] });
    expect(textOf(pdf.pages)).toContain(bare("Ласкаво 😀 👩‍🏭 ✓ → Łódź Αθήνα ⅓ □"));
    const { pdf: arabic } = await pdfOf({ title: "مرحبا", content: [paragraph("مرحبا بالعالم שלום")] });
    expect(arabic.info.Title).toBe("مرحبا");
  });

  it("breaks words that are longer than a line, and loses no letter", async () => {
    const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3);
    const { shown, pdf } = await pdfOf({
      title: word,
      teaser: word,
      content: [paragraph(`${word} und am Morgen genug davon`)],
      address: `http://localhost:3000/jobcenter/emsland/${word.toLowerCase()}`,
    });
    const { onlyInPdf, onlyOnPage } = differences(
      pdf.pages,
      shown.address!,
      wordsOfPage(renderToStaticMarkup(createElement(PostView, { shown }))),
    );
    expect({ onlyOnPage, words: onlyInPdf.match(/Rindfleisch|genug/g) }).toEqual({
      onlyOnPage: [],
      words: null,
    });
    expect(pdf.pages[0]!.split("\n").filter((line) => line.length > 130)).toEqual([]);
  });

  it("renders twelve columns of long words, and the longest possible text", async () => {
    const header = Array.from({ length: 12 }, (_, column) => `Spaltenüberschriftenverzeichnis ${column}`);
    const content = [
      { type: "table" as const, caption: "Breit", header, rows: [header, header] },
      ...Array.from({ length: 120 }, (_, index) =>
        paragraph(`${index} ${"Wort für Wort geht es weiter. ".repeat(20)}`),
      ),
    ];
    const { pdf } = await pdfOf({ content });
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(textOf(pdf.pages)).toContain(bare("119 Wort für Wort"));
  });

  it("leaves out a picture that must not be shown, with its texts", async () => {
    const { pdf } = await pdfOf({
      pictures: {},
      leadPicture: { mediaId, altText: "Er", decorative: false, caption: "Samir", credit: "Kreis" },
    });
    expect(pdf.nodes.some(({ role }) => role === "Figure")).toBe(false);
    expect(textOf(pdf.pages)).not.toContain("Foto:Kreis");
  });
});
