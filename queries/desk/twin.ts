// The version in Leichte Sprache and its original, as the desk shows them.
import "server-only";
import type { TwinState } from "@/domain/post/twin-state";
import { and, desc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { isHandedIn, revisionStates } from "@/domain/post/workflow";
import { titleOrErased } from "./erased-words";
import type { PostEditor } from "./post-editor";
import { shownRevision } from "./shown-revision";

/**
 * Null for rows of `posts` that are no public twin; true when the twin was made from an earlier revision than
 * the public one of its original.
 */
const isStale = sql<
  boolean | null
>`(select coalesce(t.is_stale, false) from public_twins t where t.id = ${posts.id} limit 1)`;

// A prepared statement, because planning takes longer than reading.
const newestTwins = db
  .selectDistinctOn([posts.id], { postId: posts.id, twinOf: posts.twinOf, state: revisions.state, isStale })
  .from(posts)
  .innerJoin(revisions, eq(revisions.postId, posts.id))
  .where(
    sql`${posts.twinOf} = any(${sql.placeholder("ids")}::uuid[]) and ${revisions.state} = any(${sql.placeholder("states")}::revision_state[])`,
  )
  .orderBy(posts.id, desc(revisions.number))
  .prepare("newest_twins");

/**
 * The newest twin state of each of these originals that the actor may read. Callers have authorised for the
 * originals.
 */
export async function twinStates(actor: Person, originalIds: string[]): Promise<Map<string, TwinState>> {
  if (originalIds.length === 0) return new Map();
  const states = revisionStates.filter((state) =>
    can(actor, "post.read", { jobcenterId: actor.jobcenterId ?? "", isHandedIn: isHandedIn(state) }),
  );
  const rows = await newestTwins.execute({ ids: originalIds, states });
  return new Map(
    rows.map(({ twinOf, isStale: stale, ...twin }) => [
      twinOf!,
      { ...twin, isPublic: stale !== null, isStale: stale === true },
    ]),
  );
}

/**
 * The original of a twin, with the text from which the twin should be made: the public revision, or else the
 * newest approved one.
 */
export async function originalOf(postId: string) {
  const [row] = await db
    .select({
      postId: posts.id,
      revisionId: revisions.id,
      title: titleOrErased,
      number: revisions.number,
      isPublic: sql<boolean>`exists (select from public_posts v where v.revision_id = ${revisions.id})`,
    })
    .from(posts)
    .innerJoin(revisions, and(eq(revisions.postId, posts.id), eq(revisions.state, "approved")))
    .where(eq(posts.id, postId))
    .orderBy(
      sql`exists (select from public_posts v where v.revision_id = ${revisions.id}) desc`,
      desc(revisions.number),
    )
    .limit(1);
  return row && { ...row, shown: await shownRevision(row.revisionId) };
}

export type Original = NonNullable<Awaited<ReturnType<typeof originalOf>>>;

/** Whether the post has a twin or can get one, which needs an approved revision. */
export async function twinOfPost(
  actor: Person,
  post: PostEditor,
): Promise<{ twin: TwinState | null; mayCreate: boolean }> {
  const [twin, approved] = await Promise.all([
    twinStates(actor, [post.postId]),
    db.$count(revisions, and(eq(revisions.postId, post.postId), eq(revisions.state, "approved"))),
  ]);
  const found = twin.get(post.postId) ?? null;
  return { twin: found, mayCreate: post.mayWrite && !found && approved > 0 };
}

const coverage = db
  .select({
    posts: sql<number>`(select count(*)::int from public_list p where p.jobcenter_id = ${sql.placeholder("jobcenterId")}::uuid)`,
    twins: sql<number>`count(*)::int`,
    stale: sql<number>`(count(*) filter (where t.is_stale))::int`,
  })
  .from(sql`public_twins t`)
  .where(sql`t.jobcenter_id = ${sql.placeholder("jobcenterId")}::uuid`)
  .prepare("twin_coverage");

/**
 * How many public posts of a Jobcenter have a version in Leichte Sprache, and how many of these are out of
 * date. Read once per request.
 */
export const twinCoverage = cache(
  async (jobcenterId: string): Promise<{ posts: number; twins: number; stale: number }> =>
    (await coverage.execute({ jobcenterId }))[0]!,
);
