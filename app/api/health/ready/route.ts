import { health } from "@/platform/health";

export const dynamic = "force-dynamic";

/** The process can serve: 200, otherwise 503 and which part is missing. */
export async function GET(): Promise<Response> {
  const parts = await health();
  const isReady = Object.values(parts).every(Boolean);
  return Response.json(
    { ready: isReady, ...parts },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
