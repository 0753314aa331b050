// Takes in a form with a file: bounded while it streams in, and only from our own pages (D-026).
import { env } from "@/platform/env";

export type Upload = { form: FormData } | { refused: "origin" | "tooLarge" | "broken" };

// Room for the other fields and the frame around the parts.
const frameInBytes = 64 * 1024;

/** Reads a multipart body with at most `largestFile` bytes of file; a larger one is left unread from there on. */
export async function readUpload(request: Request, largestFile: number): Promise<Upload> {
  if (!comesFromUs(request)) return { refused: "origin" };
  const largest = largestFile + frameInBytes;
  if (Number(request.headers.get("Content-Length") ?? 0) > largest) return { refused: "tooLarge" };
  const body = await readBounded(request, largest);
  if (body === null) return { refused: "tooLarge" };
  try {
    const type = request.headers.get("Content-Type") ?? "";
    return { form: await new Response(body, { headers: { "Content-Type": type } }).formData() };
  } catch {
    return { refused: "broken" };
  }
}

/**
 * True when the browser says that the request was made by a page of this server, under its own address or the
 * one in use.
 */
export function comesFromUs(request: Request): boolean {
  const origin = request.headers.get("Origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === new URL(env().APP_URL).origin || new URL(origin).host === request.headers.get("Host");
}

/** The whole body, or null as soon as it is larger than `largest` bytes. */
export async function readBounded(request: Request, largest: number): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
