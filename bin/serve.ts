/** Next, our front door and the clock in one process, from the first request to a graceful end. */
import next from "next";
import { closeDatabase } from "@/db/client";
import { startClock } from "@/platform/clock";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { openPageCache } from "@/platform/page-cache/open-page-cache";
import { closeWebServer, createWebServer } from "@/platform/web-server/web-server";
import { jobs } from "./jobs";
import { listen } from "./port";
import { closeAtEnd, end } from "./script";

/**
 * Serves until the process is told to end; then lets running requests and jobs finish (30 s at most), and
 * calls `afterwards`. Returns its address as soon as requests are taken.
 */
export async function serve({ isDevelopment = false, afterwards = async () => {} } = {}): Promise<string> {
  const { PORT, HOST, APP_URL, isAddressFixed, TRUSTED_PROXY_HOPS } = env();
  // Only the name Next gives itself: it writes every loopback address as "localhost" and would take another spelling,
  // as in the rewrite to the page of what is gone, for a foreign server to fetch from.
  const app = next({ dev: isDevelopment, hostname: "localhost", port: PORT });
  await app.prepare();
  const pages = isDevelopment ? null : openPageCache(app.getRequestHandler());
  const server = createWebServer({
    answerAtOnce: pages?.cache.answerAtOnce,
    handle: pages?.cache.handle ?? app.getRequestHandler(),
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

/** Npm ends on SIGTERM without telling the program it started; whoever stopped npm meant us. */
function onLossOfNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void end(0), 500).unref();
}
