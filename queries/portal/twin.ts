// Posts in Leichte Sprache: one beside its original, and the list of all.
import "server-only";
import type { ListedTwin } from "@/domain/post/listed-twin";
import { and, desc, eq } from "drizzle-orm";
import { cache } from "react";
import { portalDb } from "@/db/client";
import { referredFigures } from "@/db/referred-figures";
import { jobcenters } from "@/db/schema";
import { publicTwins } from "@/db/schema/public-view";
import { figureIdsIn, lastChange, withCurrentFigures } from "@/domain/figure/reference";
import type { ShownPost } from "@/domain/post/shown-post";
import { postPage } from "./post-page";
import { picturesIn } from "./pictures";

/**
 * The version in Leichte Sprache at an address of its original, or null where none may be read at this
 * moment.
 */
export const twinPage = cache(async (jobcenterSlug: string, slug: string): Promise<ShownPost | null> => {
  const [original, [twin]] = await Promise.all([
    postPage(jobcenterSlug, slug),
    portalDb
      .select()
      .from(publicTwins)
      .where(
        and(
          eq(publicTwins.originalSlug, slug),
          eq(
            publicTwins.jobcenterId,
            portalDb.select({ id: jobcenters.id }).from(jobcenters).where(eq(jobcenters.slug, jobcenterSlug)),
          ),
        ),
      ),
  ]);
  if (!original || !twin) return null;
  const { title, teaser, content, leadPicture, leichteSprache, channels, isStale, publishedAt, changedAt } =
    twin;
  const [figures, pictures] = await Promise.all([
    referredFigures(portalDb, figureIdsIn(content)),
    picturesIn(twin),
  ]);
  return {
    ...original,
    title,
    teaser,
    leadPicture,
    channels,
    pictures,
    content: withCurrentFigures(content, figures),
    series: null,
    publishedAt: publishedAt.toISOString(),
    changedAt: lastChange(changedAt.toISOString(), content, figures),
    address: `${original.address}/leichte-sprache`,
    twinHref: undefined,
    leichteSprache: { ...leichteSprache, isStale, originalHref: `/jobcenter/${jobcenterSlug}/${slug}` },
  };
});

const mostTwins = 100;

/** What there is to read in Leichte Sprache, newest first. */
export async function twinList(): Promise<ListedTwin[]> {
  const rows = await portalDb
    .select({
      id: publicTwins.id,
      title: publicTwins.title,
      teaser: publicTwins.teaser,
      slug: publicTwins.originalSlug,
      home: jobcenters.slug,
      jobcenterName: jobcenters.name,
    })
    .from(publicTwins)
    .innerJoin(jobcenters, eq(jobcenters.id, publicTwins.jobcenterId))
    .orderBy(desc(publicTwins.publishedAt), desc(publicTwins.id))
    .limit(mostTwins);
  return rows.map(({ home, slug, ...row }) => ({
    ...row,
    href: `/jobcenter/${home}/${slug}/leichte-sprache`,
  }));
}
