import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/platform/log";

/** Logs one line per answer, without client address, query, headers and secrets in the path. */
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

/** The path without segments that look like a secret or a mail address; slugs and ids stay. */
export function loggablePath(url: string): string {
  const path = url.split("?", 1)[0] ?? "/";
  return path
    .split("/")
    .map((part) =>
      (/[A-Z]/.test(part) && part.length >= 20) ||
      /^[0-9a-f]{32,}$/.test(part) ||
      part.includes("%40") ||
      part.includes("@")
        ? "…"
        : part,
    )
    .join("/");
}
