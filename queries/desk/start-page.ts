// The stories that the Landkreistag has chosen for the start page, and those it can choose.
import "server-only";
import { containingEach } from "@/db/like";
import type { ChosenStory, StoryChoice, WhyGone } from "@/domain/campaign/start-page";
import { and, asc, desc, eq, ilike, notInArray, or, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { featuredStories, jobcenters, posts, revisions } from "@/db/schema";
import { publicList, publicPosts } from "@/db/schema/public-view";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";

export type StartPageDesk = { chosen: ChosenStory[]; choice: StoryChoice[] };

const mostShown = 20;

/**
 * The chosen stories in their order, and the newest public ones that have these words in the title or in the
 * name of the Jobcenter. Null when the actor may not choose.
 */
export async function startPageDesk(actor: Person, words = ""): Promise<StartPageDesk | null> {
  if (!can(actor, "startPage.arrange", {})) return null;
  const chosen = await db
    .select({
      id: posts.id,
      title: publicPosts.title,
      slug: publicPosts.slug,
      jobcenter: jobcenters.name,
      jobcenterSlug: jobcenters.slug,
      gone: whyGone,
    })
    .from(featuredStories)
    .innerJoin(posts, eq(posts.id, featuredStories.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .leftJoin(publicPosts, eq(publicPosts.id, posts.id))
    .orderBy(asc(featuredStories.position));
  const choice = await db
    .select({
      id: publicList.id,
      title: revisions.title,
      slug: publicList.slug,
      jobcenter: jobcenters.name,
      jobcenterSlug: jobcenters.slug,
      publishedAt: publicList.publishedAt,
    })
    .from(publicList)
    .innerJoin(revisions, eq(revisions.id, publicList.revisionId))
    .innerJoin(jobcenters, eq(jobcenters.id, publicList.jobcenterId))
    .where(
      and(
        eq(publicList.kind, "success_story"),
        chosen.length > 0
          ? notInArray(
              publicList.id,
              chosen.map(({ id }) => id),
            )
          : undefined,
        ...matching(words),
      ),
    )
    .orderBy(desc(publicList.publishedAt), desc(publicList.id))
    .limit(mostShown);
  return {
    chosen: chosen.map(({ id, title, slug, jobcenter, jobcenterSlug, gone }) => ({
      id,
      title,
      gone,
      jobcenter,
      href: slug && `/jobcenter/${jobcenterSlug}/${slug}`,
    })),
    choice: choice.map(({ slug, jobcenterSlug, ...story }) => ({
      ...story,
      href: `/jobcenter/${jobcenterSlug}/${slug}`,
    })),
  };
}

/** Why readers do not see a post; null while they do. */
const whyGone = sql<WhyGone | null>`case
  when ${publicPosts.id} is not null then null
  when exists (select from post_hidings h where h.post_id = ${posts.id} and h.ended_at is null and h.until > now())
    then 'hidden'
  when exists (select from revisions r join revision_consents rc on rc.revision_id = r.id
    join consent_events e on e.consent_id = rc.consent_id and e.kind = 'withdrawn' where r.post_id = ${posts.id})
    then 'withdrawn'
  when ${posts.unpublishedAt} is not null then 'taken_off'
  else 'ended' end`;

function matching(words: string): (SQL | undefined)[] {
  return containingEach(words, 6).map((pattern) =>
    or(ilike(revisions.title, pattern), ilike(jobcenters.name, pattern)),
  );
}
