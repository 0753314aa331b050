import type { PlainAnswer, PlainRequest } from "@/platform/web-server/next-adapter";
import type { Encoding, Page } from "./page";

/** The best encoding that the client accepts; `q=0` means that it does not. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? "");
  if (accepted.includes("br") && /(^|[\s,])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*([;,]|$)/i.test(accepted))
    return "br";
  return accepted.includes("gzip") && /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*([;,]|$)/i.test(accepted)
    ? "gzip"
    : "identity";
}

/** The answer to this request with this page; 304 when the client has the page already. */
export function answerWith(page: Page, { method, headers }: PlainRequest): PlainAnswer {
  const { head, body, etag } =
    page.encoded[acceptedEncoding(headers["accept-encoding"])] ?? page.encoded.identity;
  if (page.status === 200 && matches(headers["if-none-match"], etag))
    return { status: 304, head: [...page.unchangedHead, "etag", etag] };
  return { status: page.status, head, body: method === "HEAD" ? undefined : body };
}

/** Also when a proxy made the tag weak (`W/`) or appended to it (`-gzip`). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return (
    ifNoneMatch !== undefined &&
    ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "").startsWith(etag.slice(0, -1)))
  );
}
