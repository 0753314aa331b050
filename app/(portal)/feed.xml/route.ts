import { env } from "@/platform/env";
import { rssFeed, rssResponse } from "@/platform/rss";
import { campaignFeed } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const head = {
    title: "Stark. Sozial. Vor Ort.",
    description: "Neues von den kommunalen Jobcentern: Geschichten, Aktionen, Pressemitteilungen und gute Beispiele.",
    page: "/",
    self: "/feed.xml",
  };
  return rssResponse(rssFeed(env().APP_URL, head, await campaignFeed()));
}
