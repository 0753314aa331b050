/**
 * The film in Deutsche Gebärdensprache, from files that the operator puts into DATA_DIR/gebaerdensprache
 * (docs/operations.md).
 */
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { env } from "@/platform/env";

/** File names and media types; the picture is shown before the film starts. */
export const filmFiles = {
  "film.mp4": "video/mp4",
  "untertitel.vtt": "text/vtt; charset=utf-8",
  "standbild.jpg": "image/jpeg",
} as const;
export type FilmFile = keyof typeof filmFiles;

const pathOf = (name: string) => join(env().DATA_DIR, "gebaerdensprache", name);
const sizeOf = (name: string) =>
  stat(pathOf(name)).then(
    ({ size }) => size,
    () => null,
  );

/** The film, or null: it is not shown without captions and transcript. */
export async function signLanguageFilm(): Promise<{ transcript: string[]; hasPoster: boolean } | null> {
  const [film, captions, poster, transcript] = await Promise.all([
    sizeOf("film.mp4"),
    sizeOf("untertitel.vtt"),
    sizeOf("standbild.jpg"),
    readFile(pathOf("abschrift.txt"), "utf8").catch(() => ""),
  ]);
  if (!film || !captions || transcript.trim() === "") return null;
  return {
    transcript: transcript
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    hasPoster: poster !== null,
  };
}

/**
 * One of the files, whole or a range (players jump by ranges); 404 if it is missing, 416 for a range outside
 * the file.
 */
export async function filmResponse(request: Request, name: FilmFile): Promise<Response> {
  const size = await sizeOf(name);
  const headers: Record<string, string> = {
    "Content-Type": filmFiles[name],
    "Accept-Ranges": "bytes",
    "Cache-Control": "public, max-age=600, must-revalidate",
  };
  if (size === null)
    return new Response("Diese Datei gibt es nicht.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const range = rangeIn(request.headers.get("Range"), size);
  if (range === "outside")
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  headers["Content-Length"] = String(end - start + 1);
  if (range) headers["Content-Range"] = `bytes ${start}-${end}/${size}`;
  if (request.method === "HEAD") return new Response(null, { status: range ? 206 : 200, headers });
  const file = await open(pathOf(name));
  return new Response(Readable.toWeb(file.createReadStream({ start, end })) as ReadableStream, {
    status: range ? 206 : 200,
    headers,
  });
}

/**
 * The range of a header as first and last byte; null for none or several, then the whole file is sent (RFC
 * 9110, 14.2).
 */
export function rangeIn(
  header: string | null,
  size: number,
): { start: number; end: number } | "outside" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || end < start ? "outside" : { start, end };
}
