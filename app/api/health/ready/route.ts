import { alarms, health } from "@/platform/health";

export const dynamic = "force-dynamic";

/**
 * The process can serve: 200, otherwise 503 and which part is missing. An alarm does not change the status:
 * no server may be taken out of service because of it.
 */
export async function GET(): Promise<Response> {
  const [parts, alarm] = await Promise.all([health(), alarms()]);
  const isReady = Object.values(parts).every(Boolean);
  return Response.json(
    { ready: isReady, ...parts, alarms: alarm },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
