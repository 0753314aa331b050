import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvText, excelCsv, plainCsv } from "@/domain/csv";
import { columns, exportRows, exportTable } from "./export";
import type { Indicator } from "./indicator";
import type { PublicFigure } from "./value";

const indicator: Indicator = {
  key: "unemployment_rate",
  slug: "arbeitslosenquote",
  label: "Arbeitslosenquote",
  unit: "Prozent",
  description: "",
  kind: "share",
  decimals: 1,
  sumsUp: false,
  scopes: ["jobcenter"],
  partOf: null,
};
const emsland: PublicFigure = {
  id: "1",
  indicator: "unemployment_rate",
  scope: "jobcenter",
  scopeName: "Landkreis Emsland",
  bundesland: "Niedersachsen",
  jobcenter: { slug: "emsland", ags: "03454" },
  qualifier: "",
  value: 2.5,
  asOf: "2019-08-01",
  periodFrom: null,
  periodTo: null,
  source: "=1+1",
  sourceDate: "2019-08",
  correction: null,
};
const land: PublicFigure = {
  ...emsland,
  id: "2",
  scope: "land",
  scopeName: "Niedersachsen",
  jobcenter: null,
  value: 5.1,
};
const bund: PublicFigure = {
  ...land,
  id: "3",
  scope: "bund",
  scopeName: "Deutschland",
  bundesland: null,
  value: 5,
};

const read = (isForExcel: boolean) => {
  const { header, cells } = exportTable(exportRows([emsland, land, bund], [indicator]), isForExcel);
  const form = isForExcel ? excelCsv : plainCsv;
  return parse(csvText(header, cells, form), {
    columns: true,
    delimiter: form.separator,
    bom: true,
  }) as Record<string, string>[];
};

it("keeps keys as text, numbers as numbers and sources harmless", () => {
  const [ofEmsland, ofLand, ofBund] = read(false);
  expect(Object.keys(ofEmsland!)).toEqual(Object.keys(columns));
  expect(ofEmsland).toMatchObject({
    kennzahl: "unemployment_rate",
    ags: "03454",
    wert: "2.5",
    stand: "2019-08-01",
    quelle: "'=1+1",
    quelle_vom: "2019-08",
    zeitraum_von: "",
  });
  expect([ofLand!.ags, ofBund!.ags]).toEqual(["03", ""]);
});

it("contains no formula for a spreadsheet, whatever text begins like one", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"]) {
    const words = `${start}HYPERLINK("https://example.com";"Klick")`;
    const hostile: PublicFigure = {
      ...emsland,
      scopeName: words,
      source: words,
      sourceDate: words,
      correction: words,
      value: -2.5,
      jobcenter: { slug: "emsland", ags: words },
    };
    const named = { ...indicator, label: words, unit: words };
    for (const form of [plainCsv, excelCsv]) {
      const { header, cells } = exportTable(exportRows([hostile], [named]), form === excelCsv);
      const [row] = parse(csvText(header, cells, form), {
        columns: true,
        delimiter: form.separator,
        bom: true,
      }) as Record<string, string>[];
      const texts = Object.entries(row!).filter(([name]) => name !== "wert");
      expect(texts.filter(([, text]) => text.includes("HYPERLINK")).map(([name]) => name)).toEqual([
        "bezeichnung",
        "ags",
        "gebiet",
        "einheit",
        "quelle",
        "quelle_vom",
        "berichtigung",
      ]);
      expect(texts.filter(([, text]) => /^[\t\r\n]|^\s*[=+\-@＝]/.test(text))).toEqual([]);
      expect(row!.wert).toBe(form === excelCsv ? "-2,5" : "-2.5");
    }
  }
});

it("gives Excel decimals with a comma and keys it cannot shorten", () => {
  expect(read(true)[0]).toMatchObject({ ags: "AGS 03454", wert: "2,5" });
});
