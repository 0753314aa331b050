import { portalDb } from "@/db/client";
import { portalFreshness } from "@/db/schema/public-view";
import { env } from "@/platform/env";
import { sessionCookie } from "@/platform/sign-in/session-cookie";
import { answerHeaders } from "@/platform/web-server/answer-headers";
import { watchEdition } from "./edition-watch";
import { onHold } from "./hold";
import { type Freshness, type Handle, PageCache } from "./page-cache";
import { Shelf } from "./shelf";

/**
 * Puts the page cache of this process in front of what makes the pages, with `PAGE_CACHE_MB` of room; `stop`
 * ends its connection.
 */
export function openPageCache(make: Handle): { cache: PageCache; stop: () => Promise<void> } {
  const { PAGE_CACHE_MB, APP_URL, DATABASE_URL } = env();
  const shelf = new Shelf(PAGE_CACHE_MB * 1024 * 1024);
  const watch = watchEdition(DATABASE_URL ?? process.env.DATABASE_URL, () => cache.forget());
  const cache: PageCache = new PageCache({
    make,
    freshness,
    watch,
    shelf,
    sessionCookie: sessionCookie().name,
    appUrl: APP_URL,
    headersAt: answerHeaders(APP_URL),
  });
  onHold((edition) => cache.hold(edition));
  return { cache, stop: watch.stop };
}

async function freshness(): Promise<Freshness> {
  const [row] = await portalDb.select().from(portalFreshness);
  if (!row) throw new Error("the portal has no edition");
  return row;
}
