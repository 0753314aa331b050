import { notFound } from "next/navigation";
import type { FeedFormat } from "@/domain/post/feed-format";
import { feedAnswer } from "@/platform/feed/feed-answer";
import { feedSource, type FeedFolder } from "@/queries/portal/feed-source";

type Context = { params: Promise<Record<string, string>> };

/** Answers the address of one feed: the pages of a folder, in one format. */
export function feedRoute(folder: FeedFolder, format: FeedFormat) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const source = await feedSource(folder, await params);
    if (!source) notFound();
    return feedAnswer(format, source);
  };
}
