// Serves uploaded files: correct type, no scripts, no content sniffing (D-017).
import type { Store } from "./store";

type Wanted = {
  /** The storage key. */
  key: string;
  /** The media type from our own record, never from the upload. */
  type: string;
  /** The file name for saving; we generate it, so it is plain ASCII. */
  name: string;
  disposition: "inline" | "attachment";
  cacheControl: string;
  /** May be embedded by other websites, as in a feed reader. */
  isForEveryone?: boolean;
  /** The etag: the same tag always means the same bytes. Without it there is no 304. */
  etag?: string;
};

/** Headers for every uploaded file, also on a 304. */
export const harmless = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The response with the file (200, or 304 if the browser has it); null if it is not stored. */
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
