import { env } from "@/platform/env";
import { atomAnswer } from "@/platform/feed/atom";
import { campaignHead } from "@/platform/feed/feed-entry";
import { campaignFeed, gonePosts } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const [entries, gone] = await Promise.all([campaignFeed(), gonePosts()]);
  return atomAnswer(env().APP_URL, campaignHead, entries, gone);
}
