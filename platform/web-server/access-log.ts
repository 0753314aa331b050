import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/platform/log";
import { fixedSegments } from "./fixed-segments";

/** Logs one line per answer, without client address, query and headers; of the path only what names nobody. */
export function logRequest(request: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  const { method, url } = request;
  response.once("close", () => {
    const ms = Math.round(performance.now() - start);
    log.info(
      {
        method,
        path: loggablePath(url ?? "/"),
        status: response.statusCode,
        ms,
        ...(response.writableFinished ? {} : { cut: true }),
      },
      "request",
    );
  });
}

/**
 * The path with "…" for everything that is not a fixed word of an address, an id or a year: slugs are made
 * from titles, which may name a person; tokens open pages; and a wrong address may hold anything (B-051).
 * Scripts and styles keep their whole path.
 */
export function loggablePath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "/";
  if (/^\/_next\/static\/[\w./-]+$/.test(path)) return path;
  return path
    .split("/")
    .map((part) => (part === "" || fixedSegments.has(part) || isNumber(part) ? part : "…"))
    .join("/");
}

/** A UUID of a row, or a year. */
const isNumber = (part: string) =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(part) || /^\d{4}$/.test(part);
