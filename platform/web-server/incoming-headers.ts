import type { IncomingMessage } from "node:http";

/**
 * Headers Next speaks to itself with; from outside they have been used to jump over checks (CVE-2025-29927
 * and others, D-023).
 */
const internal =
  /^(x-middleware-|x-nextjs-|x-next-|x-vercel-|x-invoke-|x-matched-path$|x-now-route-matches$|next-resume|x-original-url$|x-rewrite-url$)/;
const forwarded = [
  "forwarded",
  "x-real-ip",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-server",
];

/**
 * In development the page tells the server which of its streams an answer belongs to; without it, answers of
 * actions wait for ever.
 */
const ofDevelopment = /^x-nextjs-(html-)?request-id$/;

type Trust = { appUrl: string; isAddressFixed: boolean; proxyHops: number; isDevelopment?: boolean };

/**
 * Takes out what outsiders must not say and writes anew what the application may believe: `x-forwarded-for`
 * is one address, the client's; `host` and `x-forwarded-*` follow the configured address.
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
    if (internal.test(name) && !(isDevelopment && ofDevelopment.test(name))) delete headers[name];
  for (const name of forwarded) delete headers[name];
  const { host, protocol } = new URL(appUrl);
  if (isAddressFixed || !headers.host) headers.host = host;
  headers["x-forwarded-for"] = client;
  headers["x-forwarded-host"] = headers.host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
}

/** Each trusted proxy appended one entry; the client's is the one our outermost proxy wrote. */
export function clientAddress(forwardedFor: string, peer: string, proxyHops: number): string {
  const chain = [
    ...forwardedFor
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
    peer,
  ];
  return chain[Math.max(0, chain.length - 1 - proxyHops)] ?? peer;
}
