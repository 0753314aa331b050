import { type Handler, send } from "@/platform/web-server/next-adapter";
import type { PageCache } from "./page-cache";

/** A handler that answers public pages through the cache and leaves all other requests to `application`. */
export function cachedHandler(cache: PageCache, application: Handler): Handler {
  return async (request, response) => {
    const answer = await cache.answer(request);
    if (answer) send(answer, response);
    else await application(request, response);
  };
}
