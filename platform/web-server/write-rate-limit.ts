import type { IncomingMessage } from "node:http";
import { connectionOf } from "@/platform/rate-limit/rate-limit";
import { tokenBucket } from "@/platform/rate-limit/token-bucket";

/**
 * The rate limit of one connection for requests that may write (D-026): returns a check that answers 429 or
 * null. The limit is high, because a whole county administration may share one address. Reads are not
 * counted.
 */
export function writeRateLimit(
  limit = { burst: 1_000, perSecond: 100 },
): (request: Pick<IncomingMessage, "method" | "headers">) => 429 | null {
  const isAllowed = tokenBucket(limit);
  return ({ method, headers }) => {
    if (method === "GET" || method === "HEAD") return null;
    return isAllowed(connectionOf(String(headers["x-forwarded-for"] ?? ""))) ? null : 429;
  };
}
