// Figures as files for other programs. Every website may read them: they hold no personal data (F-027).
import { csvText, excelCsv, plainCsv } from "@/domain/csv";
import { columns, exportTable, licence, type exportRows } from "@/domain/figure/export";

type Rows = ReturnType<typeof exportRows>;

const open = { "access-control-allow-origin": "*", "cache-control": "no-cache" };

/**
 * CSV by RFC 4180. `name` is the file name without extension; `?form=excel` gives the form that German Excel
 * opens.
 */
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

/** The same rows as JSON, with the meaning of the columns and the licence. */
export function jsonAnswer(name: string, rows: Rows): Response {
  return Response.json(
    { titel: `Zahlen der kommunalen Jobcenter: ${name}`, lizenz: licence, spalten: columns, werte: rows },
    { headers: open },
  );
}
