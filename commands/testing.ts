// What the tests of commands ask again and again.
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { aManuscript, aPost, asActor, anEditor, aLead, aModerator, aJobcenter } from "@/db/factories";
import { history, mails, portalEdition, posts, revisions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { saveDraft } from "./post/save-draft";

/** A Jobcenter with its editor and lead, a foreign editor and a moderator, as they act. */
export async function cast() {
  const [emsland, saalekreis] = [await aJobcenter(db), await aJobcenter(db, { slug: "saalekreis" })];
  return {
    jobcenterId: emsland.id,
    jobcenter: emsland,
    editor: asActor(await anEditor(db, { jobcenterId: emsland.id })),
    colleague: asActor(await anEditor(db, { jobcenterId: emsland.id })),
    lead: asActor(await aLead(db, { jobcenterId: emsland.id })),
    foreigner: asActor(await anEditor(db, { jobcenterId: saalekreis.id })),
    moderator: asActor(await aModerator(db)),
  };
}

/** Actions in the history of a subject, newest first. */
export async function deedsOf(subjectId: string): Promise<string[]> {
  const rows = await db
    .select({ action: history.action })
    .from(history)
    .where(eq(history.subjectId, subjectId))
    .orderBy(desc(history.id));
  return rows.map((row) => row.action);
}

export async function edition(): Promise<number> {
  const [row] = await db.select().from(portalEdition);
  return row!.edition;
}

/** Letters queued for an account. */
export async function lettersTo(accountId: string): Promise<string[]> {
  const rows = await db
    .select({ letter: mails.letter })
    .from(mails)
    .where(and(eq(mails.accountId, accountId)));
  return rows.map((row) => row.letter);
}

/** Title that readers see of a post at this moment, or null. */
export async function publicTitle(postId: string): Promise<string | null> {
  const { rows } = await db.execute<{ title: string }>(
    sql`select title from public_posts where id = ${postId}`,
  );
  return rows[0]?.title ?? null;
}

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

type Cast = Awaited<ReturnType<typeof cast>>;

/** A post that waits for a decision. */
export async function handedIn(people: Cast, wishes: Parameters<typeof aPost>[1] = {}) {
  const { post, revision, consents } = await aPost(db, {
    state: "submitted",
    jobcenterId: people.jobcenterId,
    editorId: people.editor.accountId,
    ...wishes,
  });
  return { postId: post.id, version: revision.version, revision, consents };
}

/** The next revision of an approved post, handed in under a new title. */
export async function handedInAgain(people: Cast, postId: string, version: number, title: string) {
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
