import { env } from "@/platform/env";
import { campaignHead } from "@/platform/feed/feed-entry";
import { rssAnswer } from "@/platform/feed/rss";
import { campaignFeed } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return rssAnswer(env().APP_URL, campaignHead, await campaignFeed());
}
