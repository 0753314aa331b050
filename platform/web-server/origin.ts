import type { IncomingMessage } from "node:http";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * 403 for a request that may change something and does not come from our own pages (D-013). Every browser
 * names the origin of such a request; none, `null` and foreign ones are refused alike.
 */
export function originRefusal(
  request: Pick<IncomingMessage, "method" | "headers">,
  appUrl: string,
): 403 | null {
  if (harmless.has(request.method ?? "")) return null;
  const { origin, host } = request.headers;
  if (origin === undefined || origin === "null") return 403;
  const scheme = new URL(appUrl).protocol;
  return origin === new URL(appUrl).origin || origin === `${scheme}//${host}` ? null : 403;
}
