import { comesFromUs, readBounded } from "./upload";

export type JsonBody = { value: unknown } | { refused: "origin" | "tooLarge" | "broken" };

/**
 * Reads a JSON body of at most `largest` bytes, only from our own pages (D-026). The command checks its
 * shape.
 */
export async function readJsonBody(request: Request, largest: number): Promise<JsonBody> {
  if (!comesFromUs(request)) return { refused: "origin" };
  if (Number(request.headers.get("Content-Length") ?? 0) > largest) return { refused: "tooLarge" };
  const body = await readBounded(request, largest);
  if (body === null) return { refused: "tooLarge" };
  try {
    return { value: JSON.parse(body.toString("utf8")) as unknown };
  } catch {
    return { refused: "broken" };
  }
}
