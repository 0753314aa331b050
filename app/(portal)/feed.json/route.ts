import { env } from "@/platform/env";
import { campaignHead } from "@/platform/feed/feed-entry";
import { jsonFeedAnswer } from "@/platform/feed/json-feed";
import { campaignFeed } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return jsonFeedAnswer(env().APP_URL, campaignHead, await campaignFeed());
}
