// Answers with a file people brought along: right type, never run, never guessed (D-017).
import type { Store } from "./store";

type Wanted = {
  /** Storage key. */
  key: string;
  /** Media type, known from our own record and never from the upload. */
  type: string;
  /** Name for saving; made by us, so plain ASCII. */
  name: string;
  disposition: "inline" | "attachment";
  cacheControl: string;
  /** May be shown inside pages of other hosts, as in a feed reader. */
  isForEveryone?: boolean;
  /** Names the content; the same tag always means the same bytes. Without it nothing is compared. */
  etag?: string;
};

/** Headers for anything that people uploaded, whatever the answer. */
export const harmless = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The file as a response (200, or 304 when the browser has it), or null when it is not stored. */
export async function fileResponse(store: Store, request: Request, wanted: Wanted): Promise<Response | null> {
  const headers: Record<string, string> = { ...harmless, "Cache-Control": wanted.cacheControl };
  if (wanted.isForEveryone) headers["Cross-Origin-Resource-Policy"] = "cross-origin";
  if (wanted.etag) headers.ETag = `"${wanted.etag}"`;
  if (wanted.etag && tagsOf(request).includes(wanted.etag))
    return new Response(null, { status: 304, headers });
  const file = await store.open(wanted.key);
  if (!file) return null;
  const isHead = request.method === "HEAD";
  if (isHead) await file.stream.cancel();
  return new Response(isHead ? null : file.stream, {
    headers: {
      ...headers,
      "Content-Type": wanted.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `${wanted.disposition}; filename="${wanted.name}"`,
    },
  });
}

function tagsOf(request: Request): string[] {
  const tags = request.headers.get("If-None-Match") ?? "";
  return Array.from(tags.matchAll(/"([^"]*)"/g), ([, tag]) => tag ?? "");
}
