import "server-only";
import { and, desc, eq, ilike, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, jobcenters, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { PostKind } from "@/domain/post/kind";
import { revisionStates, type RevisionState } from "@/domain/post/workflow";
import { isKeptBack, isSeenByReaders } from "./seen-by-readers";
import { twinStates, type TwinState } from "./twin";

export const postListStates = ["draft", "submitted", "sent_back", "approved", "planned", "public", "off"] as const;
export type PostListState = (typeof postListStates)[number];

export type PostEntry = {
  id: string;
  kind: PostKind;
  title: string;
  state: RevisionState;
  isPublic: boolean;
  isKeptBack: boolean;
  plannedFrom: Date | null;
  wasTakenOff: boolean;
  savedAt: Date;
  savedBy: string | null;
  jobcenter: string;
  /** Title of the post this is a version of in Leichte Sprache. */
  twinOf: string | null;
  twin: TwinState | null;
};
export type PostList = { entries: PostEntry[]; total: number; page: number; pages: number };
export type PostListFilter = { state?: PostListState; kind?: PostKind; words?: string; page?: number };

const perPage = 20;
const plannedFrom = sql<string | null>`case when ${posts.nextFrom} > now() then ${posts.nextFrom} when ${posts.publicFrom} > now() then ${posts.publicFrom} end`;

/** The posts the actor may read, last changed first: all of the own Jobcenter, or what was handed in to the Landkreistag. */
export async function postList(actor: Person, filter: PostListFilter): Promise<PostList> {
  const isOwn = actor.jobcenterId !== null;
  const latest = db
    .selectDistinctOn([revisions.postId], {
      postId: revisions.postId, title: revisions.title, state: revisions.state, savedAt: revisions.savedAt, savedBy: revisions.savedBy,
    })
    .from(revisions)
    // What is being written stays the Jobcenter's own business until it is handed in.
    .where(isOwn ? undefined : inArray(revisions.state, ["submitted", "approved"]))
    .orderBy(revisions.postId, desc(revisions.number))
    .as("latest");
  const wanted = and(
    isOwn ? eq(posts.jobcenterId, actor.jobcenterId) : undefined,
    // A twin stands beside its original; where states are asked for, it answers for itself.
    filter.state ? undefined : isNull(posts.twinOf),
    filter.kind ? eq(posts.kind, filter.kind) : undefined,
    filter.state ? inState(filter.state, latest.state) : undefined,
    ...wordsOf(filter.words).map((word) => or(ilike(latest.title, word), isOwn ? undefined : ilike(jobcenters.name, word))),
  );
  const rowsFrom = <Selection extends Parameters<typeof db.select>[0]>(selection: NonNullable<Selection>) =>
    db.select(selection).from(posts).innerJoin(latest, eq(latest.postId, posts.id)).innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId));
  const [counted] = await rowsFrom({ total: sql<number>`count(*)::int` }).where(wanted);
  const total = Number(counted?.total ?? 0);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, filter.page ?? 1), pages);
  const rows = await db
    .select({
      id: posts.id, kind: posts.kind, title: latest.title, state: latest.state, savedAt: latest.savedAt,
      savedBy: accounts.name, jobcenter: jobcenters.shortName, isPublic: isSeenByReaders, isKeptBack, plannedFrom,
      twinOf: sql<string | null>`(select r.title from revisions r where r.post_id = ${posts.twinOf} and r.state = 'approved' order by r.number desc limit 1)`,
      wasTakenOff: sql<boolean>`(${posts.unpublishedAt} is not null and ${posts.publicRevisionId} is null and ${posts.nextRevisionId} is null)`,
    })
    .from(posts)
    .innerJoin(latest, eq(latest.postId, posts.id))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .leftJoin(accounts, eq(accounts.id, latest.savedBy))
    .where(wanted)
    .orderBy(desc(latest.savedAt), posts.id)
    .limit(perPage)
    .offset((page - 1) * perPage);
  const twins = await twinStates(actor, rows.map(({ id }) => id));
  return { total, page, pages, entries: rows.map((row) => ({ ...row, plannedFrom: row.plannedFrom ? new Date(row.plannedFrom) : null, twin: twins.get(row.id) ?? null })) };
}

function wordsOf(words = ""): string[] {
  return words.trim().split(/\s+/).filter(Boolean).slice(0, 8).map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}

function inState(state: PostListState, latest: Parameters<typeof eq>[0]): SQL | undefined {
  const ofRevision = revisionStates.find((known) => known === state);
  if (ofRevision) return eq(latest, ofRevision);
  if (state === "public") return isSeenByReaders;
  if (state === "planned") return sql`${plannedFrom} is not null`;
  return and(isNotNull(posts.unpublishedAt), isNull(posts.publicRevisionId), isNull(posts.nextRevisionId));
}
