// The list entries of every public page, feed and list: one way to read them.
import "server-only";
import { count, desc, eq, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters, series } from "@/db/schema";
import { publicPictures, publicPosts } from "@/db/schema/public-view";
import type { PostSummary } from "@/domain/post/article";
import type { DetailsOf } from "@/domain/post/details";
import { eventMarks, eventState } from "@/domain/post/event-marks";

export type Order = "newest" | "soonest";

const orders = {
  newest: [desc(publicPosts.publishedAt), desc(publicPosts.id)],
  soonest: [sql`${publicPosts.startsAt} asc nulls last`, publicPosts.id],
};

const columns = {
  id: publicPosts.id,
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

function selectPosts() {
  return portalDb
    .select(columns)
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .leftJoin(series, eq(series.id, publicPosts.seriesId));
}

export type ListedPost = PostSummary & { id: string; changedAt: string };

export async function summaries(where: SQL | undefined, { limit, offset = 0, order = "newest" }: { limit: number; offset?: number; order?: Order }): Promise<ListedPost[]> {
  const rows = await selectPosts().where(where).orderBy(...orders[order]).limit(limit).offset(offset);
  const pictures = await picturesById(rows.flatMap(({ leadPicture }) => (leadPicture ? [leadPicture.mediaId] : [])));
  return rows.map((row) => asSummary(row, pictures));
}

/** The posts with these ids in their order; one that was taken off meanwhile is left out. */
export async function postsInOrder(ids: string[]): Promise<ListedPost[]> {
  if (ids.length === 0) return [];
  const posts = new Map((await summaries(inArray(publicPosts.id, ids), { limit: ids.length })).map((post) => [post.id, post]));
  return ids.flatMap((id) => posts.get(id) ?? []);
}

export async function countPosts(where: SQL | undefined): Promise<number> {
  const [row] = await portalDb
    .select({ posts: count() })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .where(where);
  return row?.posts ?? 0;
}

export type PublicPicture = { key: string; width: number; height: number; widths: number[]; focalX: number; focalY: number };

/** Only pictures that may be shown at this moment. */
export async function picturesById(ids: string[]): Promise<Record<string, PublicPicture>> {
  if (ids.length === 0) return {};
  const rows = await portalDb.select().from(publicPictures).where(inArray(publicPictures.id, ids));
  return Object.fromEntries(rows.map(({ id, ...picture }) => [id, picture]));
}

/** Home Jobcenter or accepted co-host, in whichever view lists the posts. */
export function hostedBy(jobcenterId: string | SQL, posts: { id: SQLWrapper; jobcenterId: SQLWrapper } = publicPosts): SQL {
  return sql`(${posts.jobcenterId} = ${jobcenterId} or exists (
    select from public_hosts h where h.post_id = ${posts.id} and h.jobcenter_id = ${jobcenterId}))`;
}

type Row = Awaited<ReturnType<typeof selectPosts>>[number];

function asSummary(row: Row, pictures: Record<string, PublicPicture>): ListedPost {
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
    picture: picture ? { ...picture, altText: leadPicture?.decorative ? "" : (leadPicture?.altText ?? "") } : null,
    series: row.seriesTitle ? { title: row.seriesTitle, part: row.seriesPart } : null,
    event: row.kind === "veranstaltung" && row.startsAt ? eventOf(row.startsAt, row.endsAt, row.details as DetailsOf<"veranstaltung">) : null,
  };
}

function eventOf(startsAt: Date, endsAt: Date | null, details: DetailsOf<"veranstaltung">): PostSummary["event"] {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    isAllDay: details.isAllDay,
    state: eventState(details),
    city: details.places[0]?.city || details.places[0]?.name || "",
    places: details.places.map(({ name, city }) => ({ name, city })),
    form: details.form,
    marks: eventMarks(details),
  };
}
