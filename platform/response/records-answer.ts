// An export as a download: as PDF for people, as JSON for other programs.
import type { RecordExport } from "@/domain/record-section";
import { cannotRenderAnswer, pdfAnswer } from "@/platform/pdf/pdf-answer";
import { recordsPdf } from "@/platform/pdf/records-pdf";
import { CannotRender } from "@/platform/pdf/renderer";

type Sheet = { title: string; lead: string; fileName: string; back: string };

/** `format`: "pdf", or anything else for JSON. */
export async function recordsAnswer(
  { exportedAt, ...exported }: RecordExport,
  { title, lead, fileName, back }: Sheet,
  format: string | null,
): Promise<Response> {
  if (format !== "pdf")
    return new Response(JSON.stringify({ title, exportedAt, ...exported }, null, 2), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName}.json"`,
        "cache-control": "private, no-store",
      },
    });
  try {
    return pdfAnswer(
      await recordsPdf({ title, lead, at: exportedAt, sections: exported.sections }),
      fileName,
    );
  } catch (error) {
    if (error instanceof CannotRender) return cannotRenderAnswer(error, back);
    throw error;
  }
}
