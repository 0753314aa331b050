/** All posts as the policy judges them. */
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can, type PostSubject } from "@/domain/policy";
import { isHandedIn, type RevisionState } from "@/domain/post/workflow";
import type { Thing } from "./listing";

type StoredPost = PostSubject & Thing & { kind: string; twinOf: string | null; states: RevisionState[] };

/** All posts with the states of their texts, the newest first. */
export async function allPosts(): Promise<StoredPost[]> {
  const { id, jobcenterId, kind, twinOf } = posts;
  const { submittedBy, savedBy, state } = revisions;
  const { hasOwnApproval } = jobcenters;
  const texts = await db
    .select({ id, jobcenterId, kind, twinOf, submittedBy, savedBy, state, hasOwnApproval })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .orderBy(posts.id, desc(revisions.number));
  return [...Map.groupBy(texts, (text) => text.id).values()].map((ofPost) => ({
    ...ofPost[0]!,
    states: ofPost.map((text) => text.state),
  }));
}
export const postsThat = (are: (post: StoredPost) => boolean) => async () => (await allPosts()).filter(are);
export const originals = postsThat(({ twinOf }) => twinOf === null);
export const stories = postsThat(({ kind }) => kind === "success_story");
export const twins = postsThat(({ twinOf }) => twinOf !== null);
export const mayReadSomeText = (actor: Person, { jobcenterId, states }: StoredPost) =>
  states.some((state) => can(actor, "post.read", { jobcenterId, isHandedIn: isHandedIn(state) }));
