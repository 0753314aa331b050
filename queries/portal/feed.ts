// What feed readers get: posts whose people agreed to appear in feeds.
import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { hostedBy, summaries } from "./summaries";

const longest = 50;
const mayBeFed = sql`'feeds' = any(${publicPosts.channels})`;

/** The newest posts of the campaign. */
export function campaignFeed() {
  return summaries(mayBeFed, { limit: longest });
}

/** The newest posts of one Jobcenter; null when there is no such Jobcenter. */
export async function jobcenterFeed(slug: string) {
  const [jobcenter] = await portalDb.select({ id: jobcenters.id, name: jobcenters.name }).from(jobcenters).where(eq(jobcenters.slug, slug));
  if (!jobcenter) return null;
  return { name: jobcenter.name, posts: await summaries(and(mayBeFed, hostedBy(jobcenter.id)), { limit: longest }) };
}
