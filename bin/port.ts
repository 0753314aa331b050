import { createServer, type Server } from "node:http";

/** Refuses at once, before anything slow, when the port is taken. */
export async function assertPortIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
}

/** Resolves when the server accepts connections; a port in use becomes a readable error. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      fail(
        isTaken
          ? new Error(
              `Anschluss ${port} ist schon belegt. Bitte einen anderen nehmen, ` +
                `zum Beispiel mit PORT=${port + 1} davor.`,
            )
          : error,
      );
    });
    server.listen(port, host, done);
  });
}
