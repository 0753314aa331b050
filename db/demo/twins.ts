// Versions in Leichte Sprache, made by the commands people use: current, not yet tested, out of date,
// and half written.
import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { jobcenters, posts, revisionConsents, revisions } from "@/db/schema";
import { confirmConsent } from "@/commands/consent/confirm-consent";
import { approvePost } from "@/commands/post/approve-post";
import { createTwin } from "@/commands/post/create-twin";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { slugFromTitle } from "@/domain/slug";
import { later } from "./days";
import { changedAfterTwin, twins, type DemoTwin } from "./post/twins";
import { known, type World } from "./world";

export async function addTwins(world: World): Promise<void> {
  for (const twin of twins) await addTwin(world, twin);
  await changeOriginal(world);
}

async function addTwin(world: World, written: DemoTwin): Promise<void> {
  const { actor } = known(world.editors, written.jobcenter);
  const original = await publicRevision(written.jobcenter, written.original);
  const { postId } = await createTwin(actor, { postId: original.revision.postId });
  const { title, teaser, content, translator, tested, isDraft } = written;
  const [blank] = await db.select().from(revisions).where(eq(revisions.postId, postId));
  const manuscript = manuscriptIn(original.kind, blank!);
  const about = {
    ...manuscript.leichteSprache!,
    translator,
    isTested: tested !== undefined,
    testGroup: tested?.group ?? "",
    testedOn: tested ? later(world.today, -tested.daysAgo) : "",
  };
  const { version, revisionId } = await saveDraft(actor, {
    postId,
    version: 1,
    manuscript: { ...manuscript, title, teaser, content, leichteSprache: about },
  });
  if (isDraft) return;
  for (const { consentId } of await db
    .select()
    .from(revisionConsents)
    .where(eq(revisionConsents.revisionId, revisionId))) {
    await confirmConsent(actor, { postId, version, consentId, confirmedOn: world.today });
  }
  await submitPost(actor, { postId, version });
  await approvePost(world.moderator.actor, { postId, version });
}

async function changeOriginal(world: World): Promise<void> {
  const { jobcenter, original, addition } = changedAfterTwin;
  const { actor } = known(world.editors, jobcenter);
  const { kind, revision } = await publicRevision(jobcenter, original);
  const { postId, version } = revision;
  const manuscript = manuscriptIn(kind, revision);
  const content = [
    ...manuscript.content.slice(0, 1),
    { type: "paragraph" as const, text: [{ text: addition }] },
    ...manuscript.content.slice(1),
  ];
  const saved = await saveDraft(actor, { postId, version, manuscript: { ...manuscript, content } });
  await submitPost(actor, { postId, version: saved.version });
  await approvePost(world.moderator.actor, { postId, version: saved.version });
}

async function publicRevision(jobcenter: string, title: string) {
  const [row] = await db
    .select({ revision: revisions, kind: posts.kind })
    .from(revisions)
    .innerJoin(posts, eq(posts.publicRevisionId, revisions.id))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(and(eq(jobcenters.slug, jobcenter), eq(posts.slug, slugFromTitle(title)), isNull(posts.twinOf)))
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) throw new Error(`the original "${title}" is missing`);
  return row;
}
