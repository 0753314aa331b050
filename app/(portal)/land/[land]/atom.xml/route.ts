import { notFound } from "next/navigation";
import { landGrouping } from "@/domain/post/grouping";
import { env } from "@/platform/env";
import { atomAnswer } from "@/platform/feed/atom";
import { groupingHead } from "@/platform/feed/feed-entry";
import { goneFrom, groupingFeed } from "@/queries/portal/grouping-feed";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ land: string }> },
): Promise<Response> {
  const grouping = landGrouping((await params).land);
  if (!grouping) notFound();
  return atomAnswer(
    env().APP_URL,
    groupingHead(grouping),
    await groupingFeed(grouping),
    await goneFrom(grouping),
  );
}
