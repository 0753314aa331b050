import type { IncomingMessage } from "node:http";

const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * Where a path leads elsewhere than it reads: `.` and `..`, and the backslash, which some read as a slash. No
 * browser sends them.
 */
const detour = /\\|(^|\/)\.{1,2}(\/|$)/;

/**
 * Escapes of letters, digits and signs that need none: the same address in another spelling (RFC 3986,
 * 6.2.2.2).
 */
const needlessEscape = /%(2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi;

/**
 * Gives every address one spelling before anybody looks at it: without needless escapes in its path, and of a
 * whole address, which a proxy may ask with (RFC 9112, 3.2.2), only path and query.
 */
export function spellPlainly(request: Pick<IncomingMessage, "url" | "headers">): void {
  let { url = "/" } = request;
  const [origin, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (origin !== undefined) {
    request.headers.host = host;
    url = url.slice(origin.length);
    if (!url.startsWith("/")) url = `/${url}`;
  }
  const [path = "/"] = url.split("?", 1);
  request.url = path.includes("%")
    ? path.replace(needlessEscape, decodeURIComponent) + url.slice(path.length)
    : url;
}

/**
 * 405 for a method nobody uses here; 400 for an address that is no text or holds control characters, which
 * the database refuses and logs, mails and headers must never carry (S-13, S-37), and for one that different
 * readers of it would take for different pages: then nobody could tell which one is kept for whom. Null for
 * all others.
 */
export function addressRefusal({
  method = "",
  url = "/",
}: Pick<IncomingMessage, "method" | "url">): 400 | 405 | null {
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
