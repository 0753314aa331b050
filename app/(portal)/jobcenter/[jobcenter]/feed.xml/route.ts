import { notFound } from "next/navigation";
import { env } from "@/platform/env";
import { rssFeed, rssResponse } from "@/platform/rss";
import { jobcenterFeed } from "@/queries/portal/feed";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ jobcenter: string }> }): Promise<Response> {
  const { jobcenter } = await params;
  const feed = await jobcenterFeed(jobcenter);
  if (!feed) notFound();
  const head = {
    title: `${feed.name}: Stark. Sozial. Vor Ort.`,
    description: `Neues vom kommunalen Jobcenter ${feed.name}.`,
    page: `/jobcenter/${jobcenter}`,
    self: `/jobcenter/${jobcenter}/feed.xml`,
  };
  return rssResponse(rssFeed(env().APP_URL, head, feed.posts));
}
