// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanHtml } from "./clean-html";

const fixture = (name: string) => readFileSync(`components/post/editor/paste/fixture/${name}.html`, "utf8");

const documents: [string, string[], string[]][] = [
  [
    "word",
    [
      "<h2>Vom Sprachkurs an die Werkbank</h2>",
      "<p>Drei Jahre nach der Ankunft arbeitet er als <strong>Metallbauer</strong>. Den Weg " +
        "<em>dorthin</em> ging er nicht allein.</p>",
      "<h2>Was geholfen hat</h2>",
      "<ul><li>ein Sprachkurs\n– am Abend</li><li>ein Praktikum im Betrieb</li></ul>",
      '<p>Mehr dazu steht auf der <a href="https://www.example.org/werkbank">Seite des Betriebs</a>.[1]</p>',
      "<ol><li>Anmelden</li><li>Kommen</li></ol>",
    ],
    ["1 Bild weggelassen. Bitte fügen Sie Bilder mit „+ Bild“ ein."],
  ],
  [
    "outlook",
    [
      "<p>Guten Tag,</p>",
      "<p>anbei der Text für die Aktionswoche.</p>",
      "<p><strong>Tag der offenen Tür</strong></p>",
      "<ul><li>Beratung ohne Termin</li><li><em>Rundgang</em> um 10:00 Uhr</li></ul>",
      '<p>Rückfragen an <a href="mailto:presse@emsland.example">presse@emsland.example</a> oder <a href="tel:+495931440">05931 440</a>.</p>',
      `<div data-block="table" data-attrs="${JSON.stringify({ caption: "", header: ["Tag", "Ort"], rows: [["Montag", "Meppen"]] }).replaceAll('"', "&quot;")}"></div>`,
    ],
    ["1 Bild weggelassen. Bitte fügen Sie Bilder mit „+ Bild“ ein.", "Ausgeblendeter Text weggelassen."],
  ],
  [
    "libreoffice",
    [
      "<h2>Kurze Wege</h2>",
      "<h3>Ein Haus, viele Türen</h3>",
      "<p>Wer im Rathaus fragt, landet zwei Türen neben der <strong>Schuldnerberatung</strong>.</p>",
      "<ol><li>Fragen</li><li>Beraten\n– gemeinsam</li></ol>",
      "<blockquote>Wir kennen die Betriebe.</blockquote>",
    ],
    [],
  ],
  [
    "google-docs",
    [
      "<h2>Zweite Chance</h2>",
      "<p>Sie hat <strong>mit 52</strong> noch einmal <em>von vorn</em> begonnen.</p>",
      "<ul><li>Ausbildung\n– in Teilzeit</li><li>Arbeit</li></ul>",
      '<p><a href="https://www.example.org/ausbildung">Ausbildung in Teilzeit</a></p>',
    ],
    ["1 Bild weggelassen. Bitte fügen Sie Bilder mit „+ Bild“ ein."],
  ],
  [
    "word-online",
    [
      "<h2>Stark, sozial, vor Ort</h2>",
      "<ul><li>Fordern</li><li><strong>Fördern</strong></li></ul>",
      "<p>Schluss.</p>",
    ],
    [],
  ],
  [
    "county-site",
    [
      "<p>Start</p>",
      "<h3>Nr. 021/2019</h3>",
      "<p><strong>Meppen.</strong> Der Landkreis lädt ein.</p>",
      "<ul><li>Montag: Besuch im Betrieb</li><li>Dienstag: Frühstück</li></ul>",
      "<p>Weitere Informationen hier und dort.</p>",
      "<p>Nur ein Kasten</p>",
    ],
    [
      "1 Bild weggelassen. Bitte fügen Sie Bilder mit „+ Bild“ ein.",
      "3 Links weggelassen, die Wörter sind da: Das Ziel ist keine Adresse im Internet.",
    ],
  ],
  [
    "mail-reply",
    [
      "<p>Liebe Kollegin,</p>",
      "<p>bitte so übernehmen:</p>",
      "<ul><li>Titel kürzen</li><li>Zahl <strong><em>prüfen</em></strong></li></ul>",
      "<p>Stand: 27.08.2019</p>",
      "<p>Quelle: Landkreis</p>",
    ],
    [],
  ],
];

describe("a document pasted from", () => {
  test.each(documents)("%s keeps structure and words, and loses styles", (name, expected, leftOut) => {
    const cleaned = cleanHtml(fixture(name));
    expect(cleaned.html).toBe(expected.join(""));
    expect(cleaned.leftOut).toEqual(leftOut);
  });
});
