import type { IncomingMessage } from "node:http";

const allowedMethods = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * `.` and `..` as a whole segment, and the backslash, which some programs read as a slash. No browser sends
 * them.
 */
const ambiguousPath = /\\|(^|\/)\.{1,2}(\/|$)/;

/**
 * Escaped letters, digits and signs that need no escape: the same URL in another spelling (RFC 3986,
 * 6.2.2.2).
 */
const needlessEscape = /%(2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi;

/**
 * Gives each URL one spelling before anything else reads it: no needless escapes in the path. A proxy may
 * send an absolute URL (RFC 9112, 3.2.2): only path and query stay, and its host becomes the `host` header.
 */
export function normalizeUrl(request: Pick<IncomingMessage, "url" | "headers">): void {
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
 * The status that refuses this request, or null. 405: an unused method. 400: a URL with control characters,
 * which must not reach the database, logs, mails or headers (S-13, S-37), or one that two programs could read
 * as different pages: the page cache could then store one page under the address of the other.
 */
export function urlRefusal({
  method = "",
  url = "/",
}: Pick<IncomingMessage, "method" | "url">): 400 | 405 | null {
  if (!allowedMethods.has(method)) return 405;
  if (!url.startsWith("/") || url.includes("#")) return 400;
  const [path = "/"] = url.split("?", 1);
  try {
    const decoded = decodeURIComponent(path);
    if (/\p{Cc}/u.test(decoded) || ambiguousPath.test(decoded)) return 400;
  } catch {
    return 400;
  }
  return /%00/.test(url) ? 400 : null;
}
