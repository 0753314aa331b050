// Sheets, read again by another library: for people who listen they hold the same as the page.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { PostView } from "@/components/post/post-view";
import { postPdf } from "./post-pdf";
import { stopDrawing } from "./draw";
import { aFullPost, aStoredPicture, mediaId, paragraph } from "./sample-post";
import { bare, differences, readPdf, wordsOfPage } from "./testing";

afterAll(stopDrawing);

const pdfOf = async (...changes: Parameters<typeof aFullPost>) => {
  const shown = aFullPost(...changes);
  return { shown, pdf: await readPdf(await postPdf(shown)) };
};
const textOf = (pages: string[]) => bare(pages.join(""));

describe("the PDF of a post", () => {
  it("says what the page says, with every kind of block", async () => {
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

  it("has headings, lists, a table with a header, a link, and alt texts only where a picture means something", async () => {
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

  it("has bookmarks, and says its title, language and whose it is", async () => {
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

  it("says in which language a foreign part is", async () => {
    const { pdf } = await pdfOf();
    expect(pdf.languages).toEqual(expect.arrayContaining(["de-DE", "uk"]));
  });

  it("writes what looks like markup as text", async () => {
    const hostile =
      '#import "@preview/x:1.0.0": y $x^2$ \\ *fett* _kursiv_ `code` <label> @ref // nein /* nein */ #eval("1") #read("/etc/passwd") = Titel';
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

  it("writes other scripts and signs, and an empty box for what no typeface has", async () => {
    const { pdf } = await pdfOf({ content: [paragraph("Ласкаво 😀 👩‍🏭 ✓ → Łódź Αθήνα ⅓ 日")] });
    expect(textOf(pdf.pages)).toContain(bare("Ласкаво 😀 👩‍🏭 ✓ → Łódź Αθήνα ⅓ □"));
    const { pdf: arabic } = await pdfOf({ title: "مرحبا", content: [paragraph("مرحبا بالعالم שלום")] });
    expect(arabic.info.Title).toBe("مرحبا");
  });

  it("breaks a word that is longer than a line, and loses no letter of it or of any other", async () => {
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

  it("bears twelve columns of long words, and as much text as a post may have", async () => {
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

  it("leaves out a picture that may not be shown, and its words", async () => {
    const { pdf } = await pdfOf({
      pictures: {},
      leadPicture: { mediaId, altText: "Er", decorative: false, caption: "Samir", credit: "Kreis" },
    });
    expect(pdf.nodes.some(({ role }) => role === "Figure")).toBe(false);
    expect(textOf(pdf.pages)).not.toContain("Foto:Kreis");
  });
});
