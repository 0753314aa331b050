// Whether readers see a post at this moment, read from the same views as the portal.
import "server-only";
import { sql } from "drizzle-orm";
import { posts, revisions } from "@/db/schema";
import { handedInStates } from "@/domain/post/workflow";

/** The rule of `isHandedIn` in SQL, for rows of `revisions`. */
export const isHandedIn = sql`(${revisions.state} in ${[...handedInStates]})`;

/** True for rows of `posts` that are due by their time, even when a consent or an embargo hides them. */
export const isDue = sql<boolean>`(${posts.publicRevisionId} is not null and ${posts.publicFrom} <= now()
  or ${posts.nextRevisionId} is not null and ${posts.nextFrom} <= now())`;

/**
 * True for rows of `posts` that readers find. Asked post by post: with `exists` the planner would read all
 * that is public at once.
 */
export const isSeenByReaders = sql<boolean>`(${isDue} and coalesce(
  (select true from public_posts v where v.id = ${posts.id} limit 1),
  (select true from public_twins t where t.id = ${posts.id} limit 1), false))`;

/**
 * True for rows of `posts` that were approved and are due, and that a consent or an embargo keeps from
 * readers (B-024, C-012).
 */
export const isKeptBack = sql<boolean>`(${isDue} and not ${isSeenByReaders})`;
