// Reads a form with a file: with a limit while it streams, and only from our own pages (D-026).
import { env } from "@/platform/env";

export type Upload = { form: FormData } | { refused: "origin" | "tooLarge" | "broken" };

// Space for the other fields and the multipart headers.
const otherPartsInBytes = 64 * 1024;

/** Reads a multipart body with at most `largestFile` bytes of file; stops reading when it is larger. */
export async function readUpload(request: Request, largestFile: number): Promise<Upload> {
  if (!comesFromUs(request)) return { refused: "origin" };
  const largest = largestFile + otherPartsInBytes;
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

/** True if the Origin header is the portal's configured address or the host of the request. */
export function comesFromUs(request: Request): boolean {
  const origin = request.headers.get("Origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === new URL(env().APP_URL).origin || new URL(origin).host === request.headers.get("Host");
}

/** The whole body; null as soon as it exceeds `largest` bytes. */
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
