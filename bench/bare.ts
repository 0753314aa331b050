/**
 * A plain `node:http` server that sends the same bytes and headers to everybody: the upper limit on this
 * machine.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Bytes = { headers: string[]; body: string };

process.once("message", ({ headers, body }: Bytes) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
process.once("disconnect", () => process.exit());
