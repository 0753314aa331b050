import type { IncomingMessage } from "node:http";
import { connectionOf } from "@/platform/rate-limit/rate-limit";
import { tokenBucket } from "@/platform/rate-limit/token-bucket";

/**
 * Gives back the question whether a request that may change something is one too many from its connection
 * (429, D-026). Generous: a whole county administration may share one address. Reading is not counted.
 */
export function floodGate(
  pace = { burst: 1_000, perSecond: 100 },
): (request: Pick<IncomingMessage, "method" | "headers">) => 429 | null {
  const mayGoOn = tokenBucket(pace);
  return ({ method, headers }) => {
    if (method === "GET" || method === "HEAD") return null;
    return mayGoOn(connectionOf(String(headers["x-forwarded-for"] ?? ""))) ? null : 429;
  };
}
