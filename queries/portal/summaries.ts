// The summaries of posts in every public page, feed and list, read in one way.
import "server-only";
import { and, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters, series } from "@/db/schema";
import { publicList, publicPosts } from "@/db/schema/public-view";
import type { ListedPost, PostSummary } from "@/domain/post/shown-post";
import { type DetailsOf, storedDetails } from "@/domain/post/details";
import { veranstaltungMarks, veranstaltungState } from "@/domain/post/veranstaltung-marks";
import { picturesOfRevisions, type PublicPictures } from "./pictures";

type Order = "newest" | "soonest";

const orders = {
  newest: [desc(publicList.publishedAt), desc(publicList.id)],
  soonest: [sql`${publicList.startsAt} asc nulls last`, publicList.id],
};

const columns = {
  id: publicPosts.id,
  revisionId: publicPosts.revisionId,
  kind: publicPosts.kind,
  slug: publicPosts.slug,
  title: publicPosts.title,
  teaser: publicPosts.teaser,
  pillar: publicPosts.pillar,
  leadPicture: publicPosts.leadPicture,
  details: publicPosts.details,
  publishedAt: publicPosts.publishedAt,
  changedAt: publicPosts.changedAt,
  startsAt: publicPosts.startsAt,
  endsAt: publicPosts.endsAt,
  seriesPart: publicPosts.seriesPart,
  seriesTitle: series.title,
  jobcenterSlug: jobcenters.slug,
  jobcenterName: jobcenters.name,
  bundesland: jobcenters.bundesland,
  coHosts: sql<number>`(select count(*)::int from public_hosts h where h.post_id = ${publicPosts.id})`,
};

// A prepared statement, because planning takes longer than reading.
const postsById = portalDb
  .select(columns)
  .from(publicPosts)
  .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
  .leftJoin(series, eq(series.id, publicPosts.seriesId))
  .where(sql`${publicPosts.id} = any(${sql.placeholder("ids")}::uuid[])`)
  .prepare("posts_by_id");

type Part = { limit: number; offset?: number; order?: Order };

/** The ids of a number of posts that pass a condition on the list. */
export async function idsOf(
  where: SQL | undefined,
  { limit, offset = 0, order = "newest" }: Part,
): Promise<string[]> {
  const rows = await portalDb
    .select({ id: publicList.id })
    .from(publicList)
    .where(where)
    .orderBy(...orders[order])
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** A number of posts that pass a condition on the list, by three queries, however long the list is. */
export async function summaries(where: SQL | undefined, part: Part): Promise<ListedPost[]> {
  return postsInOrder(await idsOf(where, part));
}

/** The posts with these ids in this order; one that was taken offline meanwhile is left out. */
export async function postsInOrder(ids: string[]): Promise<ListedPost[]> {
  if (ids.length === 0) return [];
  const rows = await postsById.execute({ ids });
  const pictures = await picturesOfRevisions(
    rows.map(({ revisionId, leadPicture }) => ({ revisionId, leadPicture, content: [] })),
  );
  const posts = new Map(rows.map((row) => [row.id, asSummary(row, pictures[row.revisionId])]));
  return ids.flatMap((id) => posts.get(id) ?? []);
}

/** How many posts pass a condition on the list. */
export function countPosts(where: SQL | undefined): Promise<number> {
  return portalDb.$count(publicList, where);
}

/**
 * How many posts are on the list of this Jobcenter: its own, counted by an index, and the few that it
 * co-hosts.
 */
export async function countHostedBy(jobcenterId: string): Promise<number> {
  const [own, others] = await Promise.all([
    countPosts(eq(publicList.jobcenterId, jobcenterId)),
    countPosts(
      and(
        ne(publicList.jobcenterId, jobcenterId),
        sql`cardinality(${publicList.hosts}) > 1`,
        hostedBy(jobcenterId),
      ),
    ),
  ]);
  return own + others;
}

/** On the list of this Jobcenter, as home or accepted co-host. */
export function hostedBy(jobcenterId: string | SQL): SQL {
  return sql`${publicList.hosts} @> array[${jobcenterId}]::uuid[]`;
}

type Row = Awaited<ReturnType<typeof postsById.execute>>[number];

function asSummary(row: Row, pictures: PublicPictures = {}): ListedPost {
  const { leadPicture } = row;
  const picture = leadPicture ? pictures[leadPicture.mediaId] : undefined;
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    teaser: row.teaser,
    pillar: row.pillar,
    href: `/jobcenter/${row.jobcenterSlug}/${row.slug}`,
    jobcenterName: row.jobcenterName,
    bundesland: row.bundesland,
    coHosts: row.coHosts,
    publishedAt: row.publishedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    picture: picture
      ? { ...picture, altText: leadPicture?.decorative ? "" : (leadPicture?.altText ?? "") }
      : null,
    series: row.seriesTitle ? { title: row.seriesTitle, part: row.seriesPart } : null,
    veranstaltung:
      row.kind === "veranstaltung" && row.startsAt
        ? veranstaltungOf(row.startsAt, row.endsAt, storedDetails(row.kind, row.details).details)
        : null,
  };
}

function veranstaltungOf(
  startsAt: Date,
  endsAt: Date | null,
  details: DetailsOf<"veranstaltung">,
): PostSummary["veranstaltung"] {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    isAllDay: details.isAllDay,
    state: veranstaltungState(details),
    city: details.places[0]?.city || details.places[0]?.name || "",
    venues: details.places.map(({ name, city }) => ({ name, city })),
    form: details.form,
    marks: veranstaltungMarks(details),
  };
}
