import { notFound } from "next/navigation";
import { topicGrouping } from "@/domain/post/grouping";
import { env } from "@/platform/env";
import { groupingHead } from "@/platform/feed/feed-entry";
import { rssAnswer } from "@/platform/feed/rss";
import { groupingFeed } from "@/queries/portal/grouping-feed";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ thema: string }> },
): Promise<Response> {
  const grouping = topicGrouping((await params).thema);
  if (!grouping) notFound();
  return rssAnswer(env().APP_URL, groupingHead(grouping), await groupingFeed(grouping));
}
