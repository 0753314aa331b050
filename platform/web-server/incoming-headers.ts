import type { IncomingMessage } from "node:http";
import { developmentHeader, internalHeader } from "./next-adapter";

const forwardedHeaders = [
  "forwarded",
  "x-real-ip",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-server",
];

type Trust = { appUrl: string; isAddressFixed: boolean; proxyHops: number; isDevelopment?: boolean };

/**
 * Removes headers that a client must not send, and sets those that the application trusts: `x-forwarded-for`
 * is the one address of the client; `host` and `x-forwarded-*` follow the configured address.
 */
export function cleanHeaders(
  request: IncomingMessage,
  { appUrl, isAddressFixed, proxyHops, isDevelopment = false }: Trust,
): void {
  const { headers } = request;
  const client = clientAddress(
    String(headers["x-forwarded-for"] ?? ""),
    request.socket.remoteAddress ?? "",
    proxyHops,
  );
  for (const name of Object.keys(headers))
    if (internalHeader.test(name) && !(isDevelopment && developmentHeader.test(name))) delete headers[name];
  for (const name of forwardedHeaders) delete headers[name];
  const { host, protocol } = new URL(appUrl);
  if (isAddressFixed || !headers.host) headers.host = host;
  headers["x-forwarded-for"] = client;
  headers["x-forwarded-host"] = headers.host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
}

/** Each trusted proxy appends one entry; the client's address is the one that the outermost of them wrote. */
function clientAddress(forwardedFor: string, peer: string, proxyHops: number): string {
  const chain = [
    ...forwardedFor
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
    peer,
  ];
  return chain[Math.max(0, chain.length - 1 - proxyHops)] ?? peer;
}
