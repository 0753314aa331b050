// One block of each kind, for tests of what is made from blocks. A new kind that is missing here does not
// compile.
import type { Block, BlockType } from "./content";

export const everyBlock: { [Type in BlockType]: Extract<Block, { type: Type }> } = {
  paragraph: {
    type: "paragraph",
    text: [
      { text: "Wer " },
      { text: "fragt", bold: true, italic: true },
      { text: ", landet ", href: "https://www.example.org/weg" },
      { text: "тут", lang: "uk" },
    ],
  },
  heading: { type: "heading", level: 3, text: [{ text: "Hilfe aus einem Guss" }] },
  list: {
    type: "list",
    ordered: true,
    start: 3,
    entries: [[{ text: "eins" }], [{ text: "zwei", bold: true }]],
  },
  quote: {
    type: "quote",
    text: [{ text: "Wir kennen die Betriebe." }],
    person: "Eva Beispiel",
    position: "Fallmanagerin",
  },
  image: {
    type: "image",
    mediaId: "0f8b7f0a-2f0e-4bd0-8a52-3b0f6f0e7a11",
    altText: "Ein Amboss",
    decorative: false,
    caption: "Die Werkstatt",
    credit: "Foto: Kreis",
  },
  figure: {
    type: "figure",
    figureId: null,
    label: "Arbeitslose im SGB II",
    unit: "Personen",
    before: { value: 8476, qualifier: "rund", asOf: "2005-01-01" },
    after: { value: null, qualifier: "", asOf: "" },
    source: "Landkreis Emsland",
  },
  interview: {
    type: "interview",
    question: "Was hat geholfen?",
    answer: [[{ text: "Zeit." }], [{ text: "Und Geduld." }]],
  },
  pillars: { type: "pillars", stark: ["Schritt für Schritt"], sozial: [], vorort: ["Kurze Wege"] },
  info: { type: "info", title: "Gut zu wissen", text: [[{ text: "Die Beratung ist kostenlos." }]] },
  table: {
    type: "table",
    caption: "Ausbildung",
    header: ["Jahr", "Anteil"],
    rows: [
      ["2019", "rund ein Viertel"],
      ["", ""],
    ],
  },
};
