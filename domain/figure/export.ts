// Values of Kennzahlen for other programs. The names of the columns are a promise: new ones come at the end
// (F-025, F-027).
import type { Cell } from "@/domain/csv";
import type { Bundesland } from "@/domain/jobcenter/bundesland";
import { fullLabel, type Indicator } from "./indicator";
import type { PublicFigure } from "./value";

/** What each column holds, in the order of the file. */
export const columns = {
  kennzahl: "Schlüssel der Kennzahl, bleibt gleich",
  bezeichnung: "Name der Kennzahl",
  ebene: "bund, land oder jobcenter",
  ags:
    "Amtlicher Gemeindeschlüssel als Text: zwei Stellen für ein Land, fünf für einen Landkreis " +
    "oder eine Stadt, leer für den Bund",
  gebiet: "Name des Gebiets",
  genauigkeit: "leer für genau, sonst rund, mehr als, knapp, unter oder bis zu",
  wert: "Zahl",
  einheit: "Einheit des Werts",
  stand: "Tag, für den der Wert gilt (ISO 8601)",
  zeitraum_von: "erster Tag, wenn der Wert für einen Zeitraum gilt",
  zeitraum_bis: "letzter Tag, wenn der Wert für einen Zeitraum gilt",
  quelle: "wer den Wert veröffentlicht hat",
  quelle_vom: "wann, so genau wie bekannt: Jahr, Monat oder Tag",
  berichtigung: "was vor einer Korrektur dort stand",
} as const;

export const licence = {
  name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
  id: "dl-by-de/2.0",
  url: "https://www.govdata.de/dl-de/by-2-0",
  attribution:
    "Kampagne „Stark. Sozial. Vor Ort.“ der kommunalen Jobcenter; zu jedem Wert steht seine Quelle",
};

/** Keys of Destatis; the first two digits of every AGS. */
const landKeys: Record<Bundesland, string> = {
  "Schleswig-Holstein": "01",
  Hamburg: "02",
  Niedersachsen: "03",
  Bremen: "04",
  "Nordrhein-Westfalen": "05",
  Hessen: "06",
  "Rheinland-Pfalz": "07",
  "Baden-Württemberg": "08",
  Bayern: "09",
  Saarland: "10",
  Berlin: "11",
  Brandenburg: "12",
  "Mecklenburg-Vorpommern": "13",
  Sachsen: "14",
  "Sachsen-Anhalt": "15",
  Thüringen: "16",
};

type Row = Record<keyof typeof columns, Cell>;

export function exportRows(values: PublicFigure[], indicators: Indicator[]): Row[] {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return values.flatMap((value) => {
    const indicator = byKey.get(value.indicator);
    if (!indicator) return [];
    return {
      kennzahl: indicator.key,
      bezeichnung: fullLabel(indicator, indicators),
      ebene: value.scope,
      ags:
        value.jobcenter?.ags ??
        (value.bundesland ? (landKeys[value.bundesland as Bundesland] ?? null) : null),
      gebiet: value.scopeName,
      genauigkeit: value.qualifier,
      wert: value.value,
      einheit: indicator.unit,
      stand: value.asOf,
      zeitraum_von: value.periodFrom,
      zeitraum_bis: value.periodTo,
      quelle: value.source,
      quelle_vom: value.sourceDate,
      berichtigung: value.correction,
    };
  });
}

/**
 * The same rows in the order of the columns. Excel would make a number of "03454" even in quotation marks, so
 * there a word stands before it.
 */
export function exportTable(rows: Row[], isForExcel: boolean): { header: string[]; cells: Cell[][] } {
  const header = Object.keys(columns) as (keyof typeof columns)[];
  return {
    header,
    cells: rows.map((row) =>
      header.map((name) => (isForExcel && name === "ags" && row.ags !== null ? `AGS ${row.ags}` : row[name])),
    ),
  };
}
