// What the tests of many commands prepare and look up. What only one noun needs lies in commands/testing/.
import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { aManuscript, aPost, asActor, anEditor, aLead, aModerator, aJobcenter } from "@/db/factories";
import { history, mails, portalEdition, posts, revisions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { saveDraft } from "./post/save-draft";

export type Cast = Awaited<ReturnType<typeof cast>>;

/** A Jobcenter with two editors and a lead, an editor of another Jobcenter, and a moderator, as actors. */
export async function cast() {
  const [emsland, saalekreis] = [await aJobcenter(db), await aJobcenter(db, { slug: "saalekreis" })];
  return {
    jobcenterId: emsland.id,
    jobcenter: emsland,
    editor: asActor(await anEditor(db, { jobcenterId: emsland.id })),
    colleague: asActor(await anEditor(db, { jobcenterId: emsland.id })),
    lead: asActor(await aLead(db, { jobcenterId: emsland.id })),
    outsider: asActor(await anEditor(db, { jobcenterId: saalekreis.id })),
    moderator: asActor(await aModerator(db)),
  };
}

/** Actions in the history of a subject, newest first. */
export async function actionsOn(subjectId: string): Promise<string[]> {
  const rows = await db
    .select({ action: history.action })
    .from(history)
    .where(eq(history.subjectId, subjectId))
    .orderBy(desc(history.id));
  return rows.map((row) => row.action);
}

/** Number of the portal's edition; it grows with every change that readers see. */
export async function edition(): Promise<number> {
  const [row] = await db.select().from(portalEdition);
  return row!.edition;
}

/** Names of the letters queued for an account. */
export async function lettersTo(accountId: string): Promise<string[]> {
  const rows = await db.select({ letter: mails.letter }).from(mails).where(eq(mails.accountId, accountId));
  return rows.map((row) => row.letter);
}

/** Title under which readers see a post at this moment, or null. */
export async function publicTitle(postId: string): Promise<string | null> {
  const { rows } = await db.execute<{ title: string }>(
    sql`select title from public_posts where id = ${postId}`,
  );
  return rows[0]?.title ?? null;
}

/** A post as stored, with its newest revision. */
export async function stored(postId: string) {
  const [post] = await db.select().from(posts).where(eq(posts.id, postId));
  const [latest] = await db
    .select()
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return { post: post!, latest: latest! };
}

/** The refusal a promise ends with, for assertions on its kind and content. */
export async function refusalOf(promise: Promise<unknown>): Promise<NotAllowed | NotPossibleNow | NotReady> {
  try {
    await promise;
  } catch (refusal) {
    if (refusal instanceof NotAllowed || refusal instanceof NotPossibleNow || refusal instanceof NotReady)
      return refusal;
    throw refusal;
  }
  throw new Error("nothing was refused");
}

type Wishes = Parameters<typeof aPost>[1];

/** A post by the editor of the cast: a draft, unless the wishes say otherwise. */
export async function editorsPost(people: Cast, wishes: Wishes = {}) {
  const { post, revision, consents } = await aPost(db, {
    jobcenterId: people.jobcenterId,
    editorId: people.editor.accountId,
    ...wishes,
  });
  return { postId: post.id, version: revision.version, revision, consents };
}

/** A post that the editor of the cast has submitted. */
export const submittedPost = (people: Cast, wishes: Wishes = {}) =>
  editorsPost(people, { state: "submitted", ...wishes });

/** The next revision of an approved post, submitted under a new title. */
export async function submittedAgain(people: Cast, postId: string, version: number, title: string) {
  const saved = await saveDraft(people.editor, {
    postId,
    version,
    manuscript: aManuscript("article", { title }),
  });
  await db
    .update(revisions)
    .set({ state: "submitted", submittedBy: people.editor.accountId, submittedAt: new Date() })
    .where(eq(revisions.id, saved.revisionId));
  return { postId, version: saved.version };
}
