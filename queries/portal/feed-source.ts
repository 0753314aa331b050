// What the feeds of each page are written from. Null where there is no such page.
import "server-only";
import { landGrouping, topicGrouping, type Grouping } from "@/domain/post/grouping";
import { campaignHead, groupingHead, jobcenterHead } from "@/platform/feed/feed-entry";
import type { FeedSource } from "@/platform/feed/feed-answer";
import { campaignCalendar, jobcenterCalendar } from "./calendar";
import { campaignFeed, gonePosts, jobcenterAt, jobcenterFeed } from "./feed";
import { goneFrom, groupingCalendar, groupingFeed } from "./grouping-feed";

type Params = Record<string, string>;

/** The pages that have feeds, by the folder of their routes. */
export const feedSources = {
  "": async () => ({
    head: campaignHead,
    posts: campaignFeed,
    gone: () => gonePosts(),
    events: campaignCalendar,
  }),
  "/jobcenter/[jobcenter]": ({ jobcenter = "" }) => jobcenterSource(jobcenter),
  "/land/[land]": async ({ land = "" }) => groupingSource(landGrouping(land)),
  "/themen/[thema]": async ({ thema = "" }) => groupingSource(topicGrouping(thema)),
} satisfies Record<string, (params: Params) => Promise<FeedSource | null>>;

export type FeedFolder = keyof typeof feedSources;

/** The source of the feeds of one page. */
export function feedSource(folder: FeedFolder, params: Params): Promise<FeedSource | null> {
  return feedSources[folder](params);
}

async function jobcenterSource(slug: string): Promise<FeedSource | null> {
  const jobcenter = await jobcenterAt(slug);
  if (!jobcenter) return null;
  const { id, name } = jobcenter;
  return {
    head: jobcenterHead(slug, name),
    posts: () => jobcenterFeed(id),
    gone: () => gonePosts(id),
    events: () => jobcenterCalendar(id),
  };
}

function groupingSource(grouping: Grouping | undefined): FeedSource | null {
  if (!grouping) return null;
  return {
    head: groupingHead(grouping),
    posts: () => groupingFeed(grouping),
    gone: () => goneFrom(grouping),
    events: () => groupingCalendar(grouping),
  };
}
