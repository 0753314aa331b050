import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvText, excelCsv, plainCsv } from "./csv";

const hostile = [
  '=HYPERLINK("https://example.com")',
  "+49 591 440",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "＝1",
  "\0=1",
];

describe("a table as text", () => {
  it("comes back as it was, whatever stands in it", () => {
    const rows = [
      ["03454", 'Zitat: "ja", sagt sie', 'zwei\r\nZeilen; "und mehr"', "Ümläute ß €"],
      ["", " ", "a;b,c", "'"],
    ];
    expect(parse(csvText(["a", "b", "c", "d"], rows, plainCsv))).toEqual([["a", "b", "c", "d"], ...rows]);
    expect(parse(csvText(["a", "b", "c", "d"], rows, excelCsv), { delimiter: ";", bom: true })).toEqual([
      ["a", "b", "c", "d"],
      ...rows,
    ]);
  });

  it.each(hostile)("contains no formula for a spreadsheet: %j", (text) => {
    for (const form of [plainCsv, excelCsv]) {
      const [, [cell] = []] = parse(csvText(["a"], [[text]], form), {
        delimiter: form.separator,
        bom: true,
      }) as string[][];
      expect(cell).toBe(`'${text.replaceAll("\0", "")}`);
    }
  });

  it("leaves numbers numbers, negative ones too", () => {
    expect(csvText(["a", "b", "c"], [[-2.5, 1_500_000, null]], plainCsv)).toBe(
      '"a","b","c"\r\n-2.5,1500000,\r\n',
    );
    expect(csvText(["a", "b", "c"], [[-2.5, 1_500_000, null]], excelCsv)).toBe(
      '\ufeff"a";"b";"c"\r\n-2,5;1500000;\r\n',
    );
  });
});
