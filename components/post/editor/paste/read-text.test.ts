// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanText } from "./read-text";

const input = (name: string) => readFileSync(`components/post/editor/paste/cases/${name}.txt`, "utf8");
const html = (text: string) => cleanText(text).html;
const tableIn = (text: string) => {
  const page = new DOMParser().parseFromString(html(text), "text/html");
  return JSON.parse(
    page.querySelector<HTMLElement>("[data-block=table]")?.dataset.attrs ?? "null",
  ) as unknown;
};

describe("plain text", () => {
  test("in Markdown becomes headings, lists and links", () => {
    expect(html(input("24-markdown"))).toBe(
      "<h2>Was wir anbieten</h2>" +
        "<ul><li><strong>Beratung</strong> ohne Termin</li><li>Kurse am Abend</li></ul>" +
        "<ol><li>Anrufen</li><li>Vorbeikommen</li></ol>" +
        '<p>Mehr <a href="https://www.example.org">zum Programm</a>.</p>',
    );
  });

  test.each([
    ["gender stars and stars in prose stay", input("24-stars").trim()],
    ["doubled stars inside a word stay", "Bürger**innen und Nachbar**innen"],
    ["a day is no list", "7. Oktober 2026: Tag der offenen Tür"],
    ["one number is no list", "3. Platz für Meppen"],
    ["a hash without a blank is no heading", "#starksozialvorort"],
    ["a line of a sum stays", "5 * 3 = 15 und 2 * 2 = 4"],
    ["a sentence with semicolons is no table", "Montag; Dienstag; Mittwoch"],
  ])("%s", (_, text) => expect(html(text)).toBe(`<p>${text}</p>`));

  test("keeps the start of its numbers, what stands below them, and its lines", () => {
    expect(html("Guten Tag,\nhier der Plan:\n4. Anmelden\n   - per Mail\n5. Kommen\n\nBis bald")).toBe(
      '<p>Guten Tag,</p><p>hier der Plan:</p><ol start="4"><li>Anmelden\n– per Mail</li><li>Kommen</li></ol><p>Bis bald</p>',
    );
  });

  test("reads marks and tabs as a list", () => {
    expect(html("•\tEins\n•\tZwei")).toBe("<ul><li>Eins</li><li>Zwei</li></ul>");
    expect(html("1.\tEins\n2.\tZwei")).toBe("<ol><li>Eins</li><li>Zwei</li></ol>");
  });

  test("links bare addresses, without the stop after them and without trackers", () => {
    expect(
      html(
        "Siehe https://www.example.org/a_(b).pdf, und <https://www.google.com/url?q=https://example.org/x&sa=D>.",
      ),
    ).toBe(
      '<p>Siehe <a href="https://www.example.org/a_(b).pdf">https://www.example.org/a_(b).pdf</a>, und ' +
        '<a href="https://example.org/x">https://example.org/x</a>.</p>',
    );
  });

  test("names pictures that it cannot take", () => {
    expect(cleanText("Hier ![Foto](https://example.org/a.png)").leftOut.join()).toContain(
      "1 Bild weggelassen",
    );
  });

  test.each([
    ["tabs", "Ort\tZahl\nNord\t4\nSüd\t\n"],
    ["semicolons", 'Ort;Zahl\n"Nord";4\nSüd;\n'],
    ["Markdown", "| Ort | Zahl |\n|---|:--|\n| Nord | 4 |\n| Süd |  |"],
  ])("becomes a table where it clearly is one: %s", (_, text) => {
    expect(tableIn(text)).toEqual({
      caption: "",
      header: ["Ort", "Zahl"],
      rows: [
        ["Nord", "4"],
        ["Süd", ""],
      ],
    });
  });

  test("becomes a table from CSV with commas, quotation marks and line ends in fields", () => {
    expect(tableIn('Ort,Zahl,Wort\n"Nord, West",4,"sagt ""ja"""\nSüd,5,"zwei\nZeilen"')).toMatchObject({
      rows: [
        ["Nord, West", "4", 'sagt "ja"'],
        ["Süd", "5", "zwei Zeilen"],
      ],
    });
  });
});
