// The version in Leichte Sprache beside its original, as the desk sees the two.
import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { type RevisionState, revisionStates } from "@/domain/post/workflow";
import type { PostEditor } from "./post-editor";
import { revisionArticle } from "./revision-article";

export type TwinState = { postId: string; state: RevisionState; isPublic: boolean; isStale: boolean };

/** True for rows of `posts` whose twin was made from an earlier text than readers have of the original. */
const isStale = sql<boolean>`coalesce((select t.is_stale from public_twins t where t.id = ${posts.id} limit 1), false)`;
const isPublic = sql<boolean>`coalesce((select true from public_twins t where t.id = ${posts.id} limit 1), false)`;

// Prepared: the database would plan longer than it reads.
const newestTwins = db
  .selectDistinctOn([posts.id], { postId: posts.id, twinOf: posts.twinOf, state: revisions.state, isPublic, isStale })
  .from(posts)
  .innerJoin(revisions, eq(revisions.postId, posts.id))
  .where(sql`${posts.twinOf} = any(${sql.placeholder("ids")}::uuid[]) and ${revisions.state} = any(${sql.placeholder("states")}::revision_state[])`)
  .orderBy(posts.id, desc(revisions.number))
  .prepare("newest_twins");

/** The newest twin state of each of these originals that the actor may read. Callers have authorised for the originals. */
export async function twinStates(actor: Person, originalIds: string[]): Promise<Map<string, TwinState>> {
  if (originalIds.length === 0) return new Map();
  // What is being written stays the Jobcenter's own business until it is handed in.
  const states = actor.jobcenterId === null ? ["submitted", "approved"] : revisionStates;
  const rows = await newestTwins.execute({ ids: originalIds, states });
  return new Map(rows.map(({ twinOf, ...twin }) => [twinOf!, twin]));
}

/** The original of a twin with the text the twin should be made from: what readers have, else the newest that is approved. */
export async function originalOf(postId: string) {
  const [row] = await db
    .select({
      postId: posts.id, revisionId: revisions.id, title: revisions.title, number: revisions.number,
      isPublic: sql<boolean>`exists (select from public_posts v where v.revision_id = ${revisions.id})`,
    })
    .from(posts)
    .innerJoin(revisions, and(eq(revisions.postId, posts.id), eq(revisions.state, "approved")))
    .where(eq(posts.id, postId))
    .orderBy(sql`exists (select from public_posts v where v.revision_id = ${revisions.id}) desc`, desc(revisions.number))
    .limit(1);
  return row && { ...row, article: await revisionArticle(row.revisionId) };
}

export type Original = NonNullable<Awaited<ReturnType<typeof originalOf>>>;

/** Whether the post at work has a twin or could have one: not before something of it was approved. */
export async function twinOfPost(actor: Person, post: PostEditor): Promise<{ twin: TwinState | null; mayCreate: boolean }> {
  const [twin, approved] = await Promise.all([
    twinStates(actor, [post.postId]),
    db.$count(revisions, and(eq(revisions.postId, post.postId), eq(revisions.state, "approved"))),
  ]);
  const found = twin.get(post.postId) ?? null;
  return { twin: found, mayCreate: post.mayWrite && !found && approved > 0 };
}

/** How many public posts of a Jobcenter readers find in Leichte Sprache too, and how many of those texts are out of date. */
export async function twinCoverage(jobcenterId: string): Promise<{ posts: number; twins: number; stale: number }> {
  const { rows } = await db.execute<{ posts: number; twins: number; stale: number }>(sql`
    select (select count(*)::int from public_list p where p.jobcenter_id = ${jobcenterId}) as posts, count(*)::int as twins, (count(*) filter (where t.is_stale))::int as stale
    from public_twins t where t.jobcenter_id = ${jobcenterId}`);
  return rows[0]!;
}
