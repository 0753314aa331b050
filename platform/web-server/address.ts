import type { IncomingMessage } from "node:http";

const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * 405 for a method nobody uses here; 400 for an address that is no text or holds control characters, which the
 * database refuses and logs, mails and headers must never carry (S-13, S-37). Null for all others.
 */
export function addressRefusal({ method = "", url = "/" }: Pick<IncomingMessage, "method" | "url">): 400 | 405 | null {
  if (!known.has(method)) return 405;
  const [path = "/"] = url.split("?", 1);
  try {
    if (/\p{Cc}/u.test(decodeURIComponent(path))) return 400;
  } catch {
    return 400;
  }
  return /%00/.test(url) ? 400 : null;
}
