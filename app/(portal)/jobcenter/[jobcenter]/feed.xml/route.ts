import { notFound } from "next/navigation";
import { env } from "@/platform/env";
import { jobcenterHead } from "@/platform/feed/feed-entry";
import { rssAnswer } from "@/platform/feed/rss";
import { jobcenterFeed } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ jobcenter: string }> },
): Promise<Response> {
  const { jobcenter } = await params;
  const feed = await jobcenterFeed(jobcenter);
  if (!feed) notFound();
  return rssAnswer(env().APP_URL, jobcenterHead(jobcenter, feed.name), feed.posts);
}
