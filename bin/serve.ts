/** Runs the web server, Next and the background jobs in one process, until it shuts down gracefully. */
import next from "next";
import { closeDatabase } from "@/db/client";
import { startClock } from "@/platform/clock";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { cachedHandler } from "@/platform/page-cache/cached-handler";
import { openPageCache } from "@/platform/page-cache/open-page-cache";
import { closeWebServer, createWebServer } from "@/platform/web-server/web-server";
import { jobs } from "./jobs";
import { listen } from "./port";
import { closeAtEnd, end } from "./script";

/**
 * Serves until the process gets a signal to end; then running requests and jobs may finish (30 s at most),
 * and `afterwards` is called. Returns the base address as soon as the server listens.
 */
export async function serve({ isDevelopment = false, afterwards = async () => {} } = {}): Promise<string> {
  const { PORT, HOST, APP_URL, isAddressFixed, TRUSTED_PROXY_HOPS } = env();
  // Next writes every loopback address as "localhost". With another name here it would treat the rewrite to
  // the page of removed posts as a request to a foreign server.
  const app = next({ dev: isDevelopment, hostname: "localhost", port: PORT });
  await app.prepare();
  const nextHandler = app.getRequestHandler();
  const pages = isDevelopment ? null : openPageCache(nextHandler);
  const server = createWebServer({
    fromCache: pages ? (request) => pages.cache.fromCache(request) : undefined,
    handle: pages ? cachedHandler(pages.cache, nextHandler) : nextHandler,
    appUrl: APP_URL,
    isAddressFixed,
    proxyHops: TRUSTED_PROXY_HOPS,
    isDevelopment,
  });
  await listen(server, PORT, HOST);
  const clock = startClock(jobs);

  closeAtEnd(async () => {
    log.info("stopping");
    await Promise.all([closeWebServer(server), clock.stop()]);
    await pages?.stop();
    await app.close();
    await closeDatabase();
    await afterwards();
  }, 0);
  onLossOfNpm();
  return APP_URL;
}

/** On SIGTERM npm exits without passing the signal on, so this process ends when npm does. */
function onLossOfNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void end(0), 500).unref();
}
