import type { IncomingMessage } from "node:http";

const readMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * 403 for a write that does not come from our own pages (D-013). Every browser sends an Origin header with a
 * write; a missing, a `null` and a foreign one are refused.
 */
export function originRefusal(
  request: Pick<IncomingMessage, "method" | "headers">,
  appUrl: string,
): 403 | null {
  if (readMethods.has(request.method ?? "")) return null;
  const { origin, host } = request.headers;
  if (origin === undefined || origin === "null") return 403;
  const scheme = new URL(appUrl).protocol;
  return origin === new URL(appUrl).origin || origin === `${scheme}//${host}` ? null : 403;
}
