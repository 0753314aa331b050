// Entries of feeds: posts whose people agreed to appear in feeds, with their full text.
import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { referredFigures } from "@/db/referred-figures";
import { jobcenters } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { figureIdsIn, lastChange, withCurrentFigures } from "@/domain/figure/reference";
import { storedDetails } from "@/domain/post/details";
import { veranstaltungFacts } from "@/domain/post/calendar-event";
import { titleWithState } from "@/domain/post/veranstaltung-marks";
import { feedHtml } from "@/domain/post/feed-html";
import type { ListedPost } from "@/domain/post/shown-post";
import { env } from "@/platform/env";
import type { FeedEntry, GonePost } from "@/platform/feed/feed-entry";
import { isOpenIn } from "./open-output";
import { picturesOfRevisions } from "./pictures";
import { hostedBy, summaries } from "./summaries";

/** Entries of a feed. */
export const longest = 50;

/** The newest posts of the campaign. */
export async function campaignFeed(): Promise<FeedEntry[]> {
  return entriesOf(await summaries(isOpenIn("feeds"), { limit: longest }));
}

/** The newest posts of one Jobcenter, as home or co-host. */
export async function jobcenterFeed(jobcenterId: string): Promise<FeedEntry[]> {
  return entriesOf(await summaries(and(isOpenIn("feeds"), hostedBy(jobcenterId)), { limit: longest }));
}

/**
 * Posts that have been public and are gone for at most 90 days; of all Jobcenter, or of one as home or
 * co-host.
 */
export async function gonePosts(jobcenterId: string | null = null): Promise<GonePost[]> {
  const { rows } = await portalDb.execute<{ id: string; gone_at: string }>(
    sql`select id, gone_at from gone_posts(${jobcenterId}::uuid)`,
  );
  return rows.map((row) => ({ id: row.id, goneAt: new Date(row.gone_at).toISOString() }));
}

/** Id and name of a Jobcenter, null where there is none. */
export async function jobcenterAt(slug: string): Promise<{ id: string; name: string } | null> {
  const [found] = await portalDb
    .select({ id: jobcenters.id, name: jobcenters.name })
    .from(jobcenters)
    .where(eq(jobcenters.slug, slug));
  return found ?? null;
}

/** The summaries with their texts. A post that was taken offline between the two queries is left out. */
export async function entriesOf(posts: ListedPost[]): Promise<FeedEntry[]> {
  if (posts.length === 0) return [];
  const texts = await portalDb
    .select({
      id: publicPosts.id,
      revisionId: publicPosts.revisionId,
      kind: publicPosts.kind,
      content: publicPosts.content,
      leadPicture: publicPosts.leadPicture,
      details: publicPosts.details,
    })
    .from(publicPosts)
    .where(
      and(
        isOpenIn("feeds", publicPosts),
        inArray(
          publicPosts.id,
          posts.map(({ id }) => id),
        ),
      ),
    );
  const figures = await referredFigures(
    portalDb,
    texts.flatMap(({ content }) => figureIdsIn(content)),
  );
  const pictures = await picturesOfRevisions(texts);
  const textOf = new Map(texts.map((text) => [text.id, text]));
  return posts.flatMap((post) => {
    const text = textOf.get(post.id);
    if (!text) return [];
    const { appUrl, address } = { appUrl: env().APP_URL, address: `${env().APP_URL}${post.href}` };
    return [
      {
        id: post.id,
        title: titleWithState(post.title, post.veranstaltung?.state ?? null),
        teaser: post.teaser,
        href: post.href,
        author: post.jobcenterName,
        publishedAt: post.publishedAt,
        changedAt: lastChange(post.changedAt, text.content, figures),
        html: feedHtml(
          {
            ...text,
            content: withCurrentFigures(text.content, figures),
            pictures: pictures[text.revisionId] ?? {},
            facts: veranstaltungFacts(storedDetails(text.kind, text.details)),
          },
          { appUrl, address },
        ),
      },
    ];
  });
}
