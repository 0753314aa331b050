// Answers at /zahlen/{kennzahl}.json; next.config.ts leads there.
import { exportRows } from "@/domain/figure/export";
import { figureFilter } from "@/domain/figure/filter";
import { fullLabel } from "@/domain/figure/indicator";
import { jsonAnswer } from "@/platform/response/figure-answer";
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
  return jsonAnswer(fullLabel(indicator, indicators), exportRows(values, indicators));
}
