import { portalDb } from "@/db/client";
import { portalFreshness } from "@/db/schema/public-view";
import { env } from "@/platform/env";
import { sessionCookie } from "@/platform/sign-in/session-cookie";
import { answerHeaders } from "@/platform/web-server/answer-headers";
import { type Handler, renderWith } from "@/platform/web-server/next-adapter";
import { onAnnouncedEdition } from "./edition-lease";
import { watchEdition } from "./edition-watch";
import { type Freshness, PageCache } from "./page-cache";
import { PageStore } from "./page-store";

/** Creates the page cache of this process with `PAGE_CACHE_MB` of memory; `stop` closes its connection. */
export function openPageCache(application: Handler): { cache: PageCache; stop: () => Promise<void> } {
  const { PAGE_CACHE_MB, APP_URL, DATABASE_URL } = env();
  const watch = watchEdition(DATABASE_URL ?? process.env.DATABASE_URL, () => cache.clear());
  const cache: PageCache = new PageCache({
    render: renderWith(application),
    freshness,
    watch,
    store: new PageStore(PAGE_CACHE_MB * 1024 * 1024),
    sessionCookie: sessionCookie().name,
    appUrl: APP_URL,
    commonHeaders: answerHeaders(APP_URL),
  });
  onAnnouncedEdition((edition) => cache.suspendUntil(edition));
  return { cache, stop: watch.stop };
}

async function freshness(): Promise<Freshness> {
  const [row] = await portalDb.select().from(portalFreshness);
  if (!row) throw new Error("the portal has no edition");
  return row;
}
