import type { IncomingMessage } from "node:http";

const MB = 1024 * 1024;
const usual = 1 * MB;
const larger: Record<string, number> = {
  "/redaktion/medien/hochladen": 25 * MB,
  "/redaktion/einwilligungen/nachweis": 25 * MB,
};

/**
 * The status with which a body is refused, or null (D-026). A body of unknown length is refused as well:
 * browsers always say the length, and what is measured beforehand needs no counting later.
 */
export function bodyRefusal(request: Pick<IncomingMessage, "headers" | "url">): 411 | 413 | null {
  if (request.headers["transfer-encoding"] !== undefined) return 411;
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const length = Number(request.headers["content-length"] ?? 0);
  return length > (larger[path] ?? usual) ? 413 : null;
}
