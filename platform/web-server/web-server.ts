/**
 * The web server of the process: checks each request before Next sees it, and sets the headers of each
 * answer.
 */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { log } from "@/platform/log";
import type { BucketSize } from "@/platform/rate-limit/token-bucket";
import { logRequest } from "./access-log";
import { answerHeaders } from "./answer-headers";
import { bodyRefusal } from "./body-limit";
import { errorPage } from "./error-page";
import { cleanHeaders } from "./incoming-headers";
import { beforeHeaders, type Handler, type PlainAnswer, type PlainRequest, send } from "./next-adapter";
import { originRefusal } from "./origin";
import { normalizeUrl, urlRefusal } from "./request-url";
import { writeRateLimit } from "./write-rate-limit";

export type WebServerSettings = {
  /** The answer from the page cache, with all its headers; null when there is none. */
  fromCache?: (request: PlainRequest) => PlainAnswer | null;
  /** Answers every other request. */
  handle: Handler;
  /** Base address of the portal, and whether the operator configured it. */
  appUrl: string;
  isAddressFixed: boolean;
  /** The number of our own proxies in front; only their X-Forwarded-* headers are trusted. */
  proxyHops: number;
  isDevelopment?: boolean;
  /** The rate limit for writes of one connection. */
  writesPerConnection?: BucketSize;
};

const timeoutsInMs = { headers: 15_000, wholeRequest: 120_000, idle: 120_000, keepAlive: 65_000 };

/** Creates the server, not yet listening. It refuses with 400, 403, 405, 411, 413 or 429 before Next runs. */
export function createWebServer(settings: WebServerSettings): Server {
  const headersAt = answerHeaders(settings.appUrl);
  const rateRefusal = writeRateLimit(settings.writesPerConnection);
  const server = createServer(
    {
      requestTimeout: timeoutsInMs.wholeRequest,
      headersTimeout: timeoutsInMs.headers,
      keepAliveTimeout: timeoutsInMs.keepAlive,
      // Next handles upgrade requests itself, without the checks below. Only `next dev` needs them.
      shouldUpgradeCallback: () => settings.isDevelopment === true,
    },
    answer,
  );
  // An `Expect` header is ignored: Node would refuse the request without our security headers.
  server.on("checkExpectation", answer);
  server.setTimeout(timeoutsInMs.idle);
  server.on("clientError", (_error, socket) => refuseSocket(socket, headersAt("")));
  return server;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    normalizeUrl(request);
    if (log.isLevelEnabled("info")) logRequest(request, response);
    const cached = server.listening ? settings.fromCache?.(request) : null;
    if (cached) return send(cached, response);
    const headers = headersAt(request.url ?? "");
    beforeHeaders(response, (status) => {
      // In development Next's own error page says what is wrong.
      const body = process.env.NODE_ENV === "development" ? undefined : errorPage(status, response);
      if (!server.listening) response.setHeader("connection", "close");
      addHeaders(status, response, headers);
      return body;
    });
    cleanHeaders(request, settings);
    const refusal =
      urlRefusal(request) ??
      bodyRefusal(request) ??
      originRefusal(request, settings.appUrl) ??
      rateRefusal(request);
    if (refusal) return refuse(response, refusal);
    void settings.handle(request, response).catch((error: unknown) => fail(response, error));
  }
}

/** Takes no new requests and lets running ones finish; after `patience` milliseconds it closes them. */
export function closeWebServer(server: Server, patience = 30_000): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      done();
    });
  });
}

/** Adds the headers that the page or route has not set itself. */
function addHeaders(status: number, response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers))
    if (!response.hasHeader(name)) response.setHeader(name, value);
  // Without this header a cache may keep redirects and some errors for as long as it likes (RFC 9111, 4.2.2).
  if (status >= 300 && status !== 304 && !response.hasHeader("cache-control"))
    response.setHeader("cache-control", "no-store");
}

function fail(response: ServerResponse, error: unknown): void {
  log.error({ err: error }, "request failed");
  if (response.headersSent) return void response.destroy();
  response.statusCode = 500;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end(`500 ${STATUS_CODES[500]}\n`);
}

function refuse(response: ServerResponse, status: number): void {
  if (status === 429) response.setHeader("retry-after", "10");
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${status} ${STATUS_CODES[status]}\n`);
}

function refuseSocket(socket: Duplex, headers: Record<string, string>): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join("")}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
