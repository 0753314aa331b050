import type { IncomingMessage, ServerResponse } from "node:http";
import type { Encoding, Page } from "./page";

/** The best encoding that a reader takes. A weight of zero is a no. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? "");
  if (accepted.includes("br") && /(^|[\s,])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*([;,]|$)/i.test(accepted))
    return "br";
  return accepted.includes("gzip") && /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*([;,]|$)/i.test(accepted)
    ? "gzip"
    : "identity";
}

/** Answers with a finished page, or with 304 to whoever has it already. */
export function sendPage(
  page: Page,
  request: Pick<IncomingMessage, "method" | "headers">,
  response: ServerResponse,
): void {
  const { head, body, tag } =
    page.answers[acceptedEncoding(request.headers["accept-encoding"])] ?? page.answers.identity;
  const isUnchanged = page.status === 200 && has(request.headers["if-none-match"], tag);
  if (isUnchanged) response.writeHead(304, [...page.unchanged, "etag", tag]);
  else if (page.status === 200) response.writeHead(200, head);
  else {
    // One by one, so that the front door can look at what it may have to replace.
    for (let index = 0; index < head.length; index += 2)
      if (head[index] !== "etag") response.appendHeader(head[index]!, head[index + 1]!);
    response.writeHead(page.status);
  }
  response.end(isUnchanged || request.method === "HEAD" ? undefined : body);
}

/** The very bytes that would be sent, however a proxy weakened their tag or added to it. */
function has(ifNoneMatch: string | undefined, tag: string): boolean {
  return (
    ifNoneMatch !== undefined &&
    ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "").startsWith(tag.slice(0, -1)))
  );
}
