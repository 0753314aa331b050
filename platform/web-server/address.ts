import type { IncomingMessage } from "node:http";

const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** Where a path leads elsewhere than it reads: `.` and `..`, and the backslash, which some read as a slash. No browser sends them. */
const detour = /\\|(^|\/)\.{1,2}(\/|$)/;

/** A proxy may ask with the whole address; only its path and query are looked at from here on (RFC 9112, 3.2.2). */
export function takeWholeAddress(request: Pick<IncomingMessage, "url" | "headers">): void {
  const [origin, host] = /^https?:\/\/([^/?#]*)/i.exec(request.url ?? "") ?? [];
  if (origin === undefined || host === undefined) return;
  const rest = request.url!.slice(origin.length);
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  request.headers.host = host;
}

/**
 * 405 for a method nobody uses here; 400 for an address that is no text or holds control characters, which the
 * database refuses and logs, mails and headers must never carry (S-13, S-37), and for one that different readers of it
 * would take for different pages: then nobody could tell which one is kept for whom. Null for all others.
 */
export function addressRefusal({ method = "", url = "/" }: Pick<IncomingMessage, "method" | "url">): 400 | 405 | null {
  if (!known.has(method)) return 405;
  if (!url.startsWith("/") || url.includes("#")) return 400;
  const [path = "/"] = url.split("?", 1);
  try {
    const words = decodeURIComponent(path);
    if (/\p{Cc}/u.test(words) || detour.test(words)) return 400;
  } catch {
    return 400;
  }
  return /%00/.test(url) ? 400 : null;
}
