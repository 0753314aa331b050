import { describe, expect, it } from "vitest";
import { blockSchema, type FigureBlock } from "@/domain/post/content";
import { possibleLooks, referenceTo, type FigureChoice } from "./choice";
import {
  figureIdsIn,
  lostFigureIssues,
  takenBackIn,
  withCurrentFigures,
  type ReferredById,
} from "./reference";
import type { FigureValue } from "./value";

const ids = {
  now: "00000000-0000-4000-8000-000000000001",
  earlier: "00000000-0000-4000-8000-000000000002",
  first: "00000000-0000-4000-8000-000000000003",
  bund: "00000000-0000-4000-8000-000000000004",
};
const value = (id: string, asOf: string, number: number, more: Partial<FigureValue> = {}): FigureValue => ({
  id,
  scope: "jobcenter",
  scopeName: "Landkreis Emsland",
  asOf,
  value: number,
  qualifier: "",
  periodFrom: null,
  periodTo: null,
  source: "Landkreis Emsland",
  sourceDate: "2019-08",
  correction: null,
  ...more,
});
const values = [
  value(ids.first, "2005-01-01", 8476),
  value(ids.earlier, "2012-01-01", 4000),
  value(ids.now, "2019-08-01", 2068),
  value(ids.bund, "2019-07-01", 1_500_000, {
    scope: "bund",
    scopeName: "Deutschland",
    source: "Statistik",
    qualifier: "rund",
  }),
];
const choice: FigureChoice = {
  key: "unemployed_sgb2",
  label: "Arbeitslose im SGB II",
  unit: "Personen",
  values,
};
const [, , chosen] = values as [FigureValue, FigureValue, FigureValue, FigureValue];
const blockOf = (look: Parameters<typeof referenceTo>[2]): FigureBlock => ({
  type: "figure",
  ...referenceTo(choice, chosen, look, ""),
});
const foundAll = (changes: Partial<Record<string, ReferredById[string]>> = {}) =>
  ({
    ...Object.fromEntries(
      values.map((one) => [one.id, { takenBackAt: null, value: { ...one, unit: "Personen" } }]),
    ),
    ...changes,
  }) as ReferredById;

describe("choosing a value", () => {
  it("offers what there are values for", () => {
    expect(possibleLooks(choice, chosen)).toEqual(["value", "change", "line", "bars"]);
    expect(possibleLooks({ ...choice, values: [chosen] }, chosen)).toEqual(["value"]);
  });

  it.each(["value", "change", "line", "bars"] as const)("as %s makes a block that may be stored", (look) => {
    const stored: unknown = JSON.parse(JSON.stringify(blockOf(look)));
    expect(blockSchema.safeParse(stored)).toMatchObject({ success: true });
  });

  it("draws a line of the own values, bars of all scopes", () => {
    expect(figureIdsIn([blockOf("line")])).toEqual([ids.now, ids.first, ids.earlier]);
    expect(figureIdsIn([blockOf("bars")])).toEqual([ids.now, ids.bund]);
    expect(blockOf("change").before?.value).toBe(8476);
  });

  it("keeps a heading somebody wrote", () => {
    expect(referenceTo(choice, chosen, "value", "So viele wie nie").label).toBe("So viele wie nie");
  });
});

describe("reading a text", () => {
  it("shows the current value, with a note about a correction", () => {
    const right = {
      ...value("00000000-0000-4000-8000-000000000009", "2019-08-01", 2086),
      unit: "Personen",
      correction: "Korrigiert am 3. Mai 2027: vorher 2.068.",
    };
    const [shown] = withCurrentFigures(
      [blockOf("change")],
      foundAll({ [ids.now]: { takenBackAt: null, value: right } }),
    ) as [FigureBlock];
    expect(shown).toMatchObject({
      label: "Arbeitslose im SGB II",
      after: { value: 2086 },
      before: { value: 8476 },
      remark: right.correction,
    });
  });

  it("hides a value that was taken back, and says so", () => {
    const lost = foundAll({ [ids.now]: { takenBackAt: "2027-05-03T10:00:00Z", value: null } });
    const [shown] = withCurrentFigures([blockOf("line")], lost) as [FigureBlock];
    expect(shown).toMatchObject({
      after: { value: null },
      before: null,
      source: "",
      remark: "Diese Zahl wurde am 3. Mai 2027 zurückgenommen.",
    });
    expect(shown.more).toBeUndefined();
    expect(JSON.stringify(shown)).not.toContain("2068");
  });

  it("leaves a value that was taken back out of the chart", () => {
    const lost = foundAll({ [ids.earlier]: { takenBackAt: "2027-05-03T10:00:00Z", value: null } });
    const [line] = withCurrentFigures([blockOf("line")], lost) as [FigureBlock];
    expect(line.more?.map(({ value: number }) => number)).toEqual([8476]);
    expect(lostFigureIssues([blockOf("line")], takenBackIn(lost))).toMatchObject([
      { field: "content.0.figureId" },
    ]);
  });

  it("leaves values of its own as they were written", () => {
    const own: FigureBlock = {
      type: "figure",
      figureId: null,
      label: "Teilnehmende",
      unit: "",
      before: null,
      after: { value: 12, qualifier: "", asOf: "2019-08-01" },
      source: "Kreis",
    };
    expect(withCurrentFigures([own], foundAll())).toEqual([own]);
    expect(lostFigureIssues([own], Object.values(ids))).toEqual([]);
  });

  it("keeps an earlier value that was typed in beside a chosen one", () => {
    const mixed: FigureBlock = {
      ...blockOf("value"),
      before: { value: 9000, qualifier: "rund", asOf: "2004-01-01" },
    };
    expect(withCurrentFigures([mixed], foundAll())).toMatchObject([{ before: { value: 9000 } }]);
  });
});
