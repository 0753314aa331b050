// Values of Kennzahlen as files for other programs. Open to every page of the web: there is nothing about people in it (F-027).
import { csvText, excelCsv, plainCsv } from "@/domain/csv";
import { columns, exportTable, licence, type exportRows } from "@/domain/figure/export";

type Rows = ReturnType<typeof exportRows>;

const open = { "access-control-allow-origin": "*", "cache-control": "no-cache" };

/** RFC 4180. `name`: of the file, without ending; `?form=excel` gives the form Excel opens in German. */
export function csvAnswer(name: string, rows: Rows, request: Request): Response {
  const isForExcel = new URL(request.url).searchParams.get("form") === "excel";
  const { header, cells } = exportTable(rows, isForExcel);
  return new Response(csvText(header, cells, isForExcel ? excelCsv : plainCsv), {
    headers: {
      ...open,
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${name}${isForExcel ? "-excel" : ""}.csv"`,
    },
  });
}

/** The same rows with the meaning of the columns and the licence. */
export function jsonAnswer(name: string, rows: Rows): Response {
  return Response.json(
    { titel: `Zahlen der kommunalen Jobcenter: ${name}`, lizenz: licence, spalten: columns, werte: rows },
    { headers: open },
  );
}
