import "server-only";
import { containingEach } from "@/db/like";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { PostEntry } from "@/domain/post/post-entry";
import { titleOrErased } from "./erased-words";
import { and, desc, eq, ilike, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters, posts, revisions } from "@/db/schema";
import { deskList } from "@/db/schema/desk-view";
import type { Person } from "@/domain/account/role";
import type { PostKind } from "@/domain/post/kind";
import { revisionStates } from "@/domain/post/workflow";
import { isDue, isSeenByReaders } from "./seen-by-readers";
import { twinStates } from "./twin";
import { within } from "./within";

export const postListStates = [
  "draft",
  "submitted",
  "sent_back",
  "approved",
  "planned",
  "public",
  "off",
] as const;
type PostListState = (typeof postListStates)[number];

/** `total`: at most `mostCounted` + 1. */
export type PostList = { entries: PostEntry[]; total: number; page: number; pages: number };
export type PostListFilter = { state?: PostListState; kind?: PostKind; words?: string; page?: number };

const perPage = 20;
/** No more pages than this are offered; filters find older posts. */
export const mostCounted = 2_000;
const plannedFrom = sql<
  string | null
>`case when ${posts.nextFrom} > now() then ${posts.nextFrom} when ${posts.publicFrom} > now() then ${posts.publicFrom} end`;

// A prepared statement, because planning takes longer than reading.
const entriesByRevision = db
  .select({
    id: posts.id,
    kind: posts.kind,
    title: titleOrErased,
    state: revisions.state,
    savedAt: revisions.savedAt,
    savedBy: accounts.name,
    jobcenter: jobcenters.shortName,
    isPublic: isSeenByReaders,
    isDue,
    plannedFrom,
    twinOf: sql<
      string | null
    >`(select r.title from revisions r where r.post_id = ${posts.twinOf} and r.state = 'approved' order by r.number desc limit 1)`,
    wasTakenOff: sql<boolean>`(${posts.unpublishedAt} is not null and ${posts.publicRevisionId} is null and ${posts.nextRevisionId} is null)`,
  })
  .from(revisions)
  .innerJoin(posts, eq(posts.id, revisions.postId))
  .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
  .leftJoin(accounts, eq(accounts.id, revisions.savedBy))
  .where(sql`${revisions.id} = any(${sql.placeholder("ids")}::uuid[])`)
  .orderBy(desc(revisions.savedAt), posts.id)
  .prepare("desk_entries_by_revision");

/** The posts of which the actor may read a text, last changed first. */
export async function postList(actor: Person, filter: PostListFilter): Promise<PostList> {
  const { jobcenterId } = actor;
  const wanted = and(
    within(actor, "post.read", deskList),
    // One row for each post: a Jobcenter sees its newest text, the Landkreistag the newest submitted or
    // approved one.
    jobcenterId ? eq(deskList.isHandedIn, false) : undefined,
    // A twin is shown in the row of its original; with a filter by state it has a row of its own.
    filter.state ? undefined : eq(deskList.isTwin, false),
    filter.kind ? eq(deskList.kind, filter.kind) : undefined,
    filter.state ? inState(filter.state) : undefined,
    ...wordsOf(filter.words).map((word) =>
      or(
        inArray(
          deskList.revisionId,
          db.select({ id: revisions.id }).from(revisions).where(ilike(revisions.title, word)),
        ),
        jobcenterId
          ? undefined
          : inArray(
              deskList.jobcenterId,
              db.select({ id: jobcenters.id }).from(jobcenters).where(ilike(jobcenters.name, word)),
            ),
      ),
    ),
  );
  const asked = pageWithin(filter.page ?? 1, mostCounted / perPage);
  const [total, rows] = await Promise.all([countOf(wanted), entriesOf(wanted, asked)]);
  const pages = pageCount(Math.min(total, mostCounted), perPage);
  const page = Math.min(asked, pages);
  const shown = page === asked ? rows : await entriesOf(wanted, page);
  const twins = await twinStates(
    actor,
    shown.map(({ id }) => id),
  );
  return {
    total,
    page,
    pages,
    entries: shown.map(({ isDue: due, ...row }) => ({
      ...row,
      isKeptBack: due && !row.isPublic,
      plannedFrom: row.plannedFrom ? new Date(row.plannedFrom) : null,
      twin: twins.get(row.id) ?? null,
    })),
  };
}

async function entriesOf(wanted: SQL | undefined, page: number) {
  const part = await db
    .select({ revisionId: deskList.revisionId })
    .from(deskList)
    .where(wanted)
    .orderBy(desc(deskList.savedAt), deskList.postId)
    .limit(perPage)
    .offset((page - 1) * perPage);
  return entriesByRevision.execute({ ids: part.map(({ revisionId }) => revisionId) });
}

async function countOf(wanted: SQL | undefined): Promise<number> {
  const counted = db
    .select({ postId: deskList.postId })
    .from(deskList)
    .where(wanted)
    .limit(mostCounted + 1)
    .as("counted");
  return db.$count(counted);
}

function wordsOf(words = ""): string[] {
  return containingEach(words, 8);
}

// One lookup per post: with `exists` the planner would read all public posts at once.
const isPublic = sql`coalesce(case when ${deskList.isTwin} then (select true from public_twins t where t.id = ${deskList.postId} limit 1) else (select true from public_list l where l.id = ${deskList.postId} limit 1) end, false)`;

function inState(state: PostListState): SQL | undefined {
  const ofRevision = revisionStates.find((known) => known === state);
  if (ofRevision) return eq(deskList.state, ofRevision);
  if (state === "public") return isPublic;
  const isPlanned = sql`(${posts.nextFrom} > now() or ${posts.publicFrom} > now())`;
  const isOff = and(
    isNotNull(posts.unpublishedAt),
    isNull(posts.publicRevisionId),
    isNull(posts.nextRevisionId),
  );
  return inArray(
    deskList.postId,
    db
      .select({ id: posts.id })
      .from(posts)
      .where(state === "planned" ? isPlanned : isOff),
  );
}
