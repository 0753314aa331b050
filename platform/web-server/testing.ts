// A web server on a free port for one test, and a client for it.
import { request as send, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import type { Handler } from "./next-adapter";
import { closeWebServer, createWebServer, type WebServerSettings } from "./web-server";

/** The servers of the running test; they are closed after it. */
export const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => closeWebServer(server, 0))));

/** Opens a server and returns its port. Its application answers with the headers that it receives. */
export async function open(settings: Partial<WebServerSettings> = {}): Promise<number> {
  const echo: Handler = async (request, response) => void response.end(JSON.stringify(request.headers));
  const server = createWebServer({
    handle: echo,
    appUrl: "https://portal.example",
    isAddressFixed: true,
    proxyHops: 0,
    ...settings,
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Sends one request and returns the answer. */
export function ask(
  port: number,
  options: { method?: string; path?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = send({ port, host: "127.0.0.1", ...options }, (response) => {
      let body = "";
      response
        .setEncoding("utf8")
        .on("data", (piece: string) => (body += piece))
        .on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on("error", fail).end();
  });
}

/** The header of a write from our own pages. */
export const own = { origin: "https://portal.example" };
