import { exportRows } from "@/domain/figure/export";
import { figureFilter } from "@/domain/figure/filter";
import { jsonAnswer } from "@/platform/response/figure-answer";
import { allIndicators, figureValues } from "@/queries/portal/figures";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const filter = figureFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [indicators, values] = await Promise.all([allIndicators(), figureValues(filter)]);
  return jsonAnswer("alle", exportRows(values, indicators));
}
