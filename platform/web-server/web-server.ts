/**
 * The front door of the process: what every request has to pass before Next sees it, and what every answer
 * carries.
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
import { addressRefusal, spellPlainly } from "./address";
import { bodyRefusal } from "./body-limit";
import { replaceBrokenPages } from "./broken-page";
import { floodGate } from "./flood";
import { cleanHeaders } from "./incoming-headers";
import { originRefusal } from "./origin";

export type FrontDoor = {
  /** Answers what is ready, with all its headers; false for everything else. */
  answerAtOnce?: (request: IncomingMessage, response: ServerResponse) => boolean;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Base address of the portal, and whether operators fixed it. */
  appUrl: string;
  isAddressFixed: boolean;
  /** How many proxies of ours stand in front; only their X-Forwarded-* are believed. */
  proxyHops: number;
  isDevelopment?: boolean;
  /** How many changes one connection may ask for; generous unless told otherwise. */
  pace?: BucketSize;
};

const TIMES_IN_MS = { headers: 15_000, wholeRequest: 120_000, quiet: 120_000, keepAlive: 65_000 };

/**
 * The server, not yet listening. Refuses with 400, 403, 405, 411, 413, 429 before anything of the application
 * runs.
 */
export function createWebServer(door: FrontDoor): Server {
  const headersAt = answerHeaders(door.appUrl);
  const floodRefusal = floodGate(door.pace);
  // Next opens its own door for what wants another protocol, past everything here; only its development needs that.
  const shouldUpgradeCallback = () => door.isDevelopment === true;
  const times = {
    requestTimeout: TIMES_IN_MS.wholeRequest,
    headersTimeout: TIMES_IN_MS.headers,
    keepAliveTimeout: TIMES_IN_MS.keepAlive,
  };
  const server = createServer({ ...times, shouldUpgradeCallback }, answer);
  // Whatever a request expects beforehand is ignored; Node would refuse it without a single header of ours.
  server.on("checkExpectation", answer);
  server.setTimeout(TIMES_IN_MS.quiet);
  server.on("clientError", (_error, socket) => refuseSocket(socket, headersAt("")));
  return server;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    spellPlainly(request);
    if (log.isLevelEnabled("info")) logRequest(request, response);
    if (server.listening && door.answerAtOnce?.(request, response)) return;
    setLate(server, response, headersAt(request.url ?? ""));
    // In development the broken page itself says what is wrong.
    if (process.env.NODE_ENV !== "development") replaceBrokenPages(response);
    cleanHeaders(request, door);
    const refusal =
      addressRefusal(request) ??
      bodyRefusal(request) ??
      originRefusal(request, door.appUrl) ??
      floodRefusal(request);
    if (refusal) return refuse(response, refusal);
    void door.handle(request, response).catch((error: unknown) => giveUp(response, error));
  }
}

/** Lets running requests finish for up to `patience` milliseconds, then cuts the rest. Takes no new ones. */
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

/** Just before the headers leave, so that a page or route may have set a stricter or wider one itself. */
function setLate(server: Server, response: ServerResponse, headers: Record<string, string>): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    if (!server.listening) response.setHeader("connection", "close");
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    // A redirect, or that something is missing, anybody may keep for as long as they like if nothing is said.
    if (Number(args[0]) >= 300 && args[0] !== 304 && !response.hasHeader("cache-control"))
      response.setHeader("cache-control", "no-store");
    return writeHead(...args);
  };
}

function giveUp(response: ServerResponse, error: unknown): void {
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
