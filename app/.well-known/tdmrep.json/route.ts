import { tdmRules } from "@/platform/response/tdm-reservation";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(tdmRules(), { headers: { "cache-control": "public, max-age=3600" } });
}
