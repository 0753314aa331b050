import type { IncomingMessage } from "node:http";

const MB = 1024 * 1024;
const defaultLimit = 1 * MB;
const largerLimits: Record<string, number> = {
  "/redaktion/medien/hochladen": 25 * MB,
  "/redaktion/einwilligungen/nachweis": 25 * MB,
};

/**
 * The status that refuses a body, or null (D-026). A body without `content-length` is refused, too: browsers
 * always send it, and with it no bytes have to be counted later.
 */
export function bodyRefusal(request: Pick<IncomingMessage, "headers" | "url">): 411 | 413 | null {
  if (request.headers["transfer-encoding"] !== undefined) return 411;
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const length = Number(request.headers["content-length"] ?? 0);
  return length > (largerLimits[path] ?? defaultLimit) ? 413 : null;
}
