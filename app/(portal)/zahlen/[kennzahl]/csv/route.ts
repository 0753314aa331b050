// Answers at /zahlen/{kennzahl}.csv; next.config.ts leads there.
import { exportRows } from "@/domain/figure/export";
import { figureFilter } from "@/domain/figure/filter";
import { csvAnswer } from "@/platform/response/figure-answer";
import { allIndicators, figureValues, indicatorAt } from "@/queries/portal/figures";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ kennzahl: string }> },
): Promise<Response> {
  const indicator = await indicatorAt((await params).kennzahl);
  if (!indicator) return new Response(null, { status: 404 });
  const filter = figureFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [indicators, values] = await Promise.all([allIndicators(), figureValues(filter, indicator.key)]);
  return csvAnswer(`zahlen-${indicator.slug}`, exportRows(values, indicators), request);
}
