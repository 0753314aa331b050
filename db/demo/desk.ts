// What lies on the desks when the demo starts. Everything here is done by the commands people use.
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { posts, revisions } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import { slugFromTitle } from "@/domain/slug";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "@/commands/post/approve-post";
import { createPost } from "@/commands/post/create-post";
import { inviteHost } from "@/commands/post/invite-host";
import { saveDraft } from "@/commands/post/save-draft";
import { sendBackPost } from "@/commands/post/send-back-post";
import { submitPost } from "@/commands/post/submit-post";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { berlinInstant, later } from "./days";
import { manuscriptOf } from "./manuscript";
import { addPublished } from "./past";
import { addReports } from "./reports";
import {
  changed,
  draftOfEnzkreis,
  draftOfSaalekreis,
  nearlyReady,
  scheduled,
  sentBack,
  takenOff,
  withdrawn,
  withoutConsent,
} from "./post/on-the-desk";
import { invitingPost } from "./post/week-ahead/information";
import type { DemoPost } from "./writing";
import { known, type World } from "./world";

type Draft = { postId: string; version: number };

async function write(
  world: World,
  written: DemoPost,
  change: (manuscript: Manuscript) => Manuscript = (same) => same,
): Promise<Draft> {
  const { actor } = known(world.editors, written.jobcenter);
  const { postId } = await createPost(actor, { kind: written.kind });
  const { version } = await saveDraft(actor, {
    postId,
    version: 1,
    manuscript: change(manuscriptOf(world, written)),
  });
  return { postId, version };
}

async function submit(world: World, written: DemoPost): Promise<Draft> {
  const draft = await write(world, written);
  await submitPost(known(world.editors, written.jobcenter).actor, draft);
  return draft;
}

export async function layOutDesks(world: World): Promise<void> {
  await write(world, withoutConsent);
  await write(world, draftOfSaalekreis);
  await write(world, draftOfEnzkreis);
  // The picture is there, its description is not.
  await write(world, nearlyReady, (manuscript) => ({
    ...manuscript,
    leadPicture: manuscript.leadPicture && { ...manuscript.leadPicture, altText: null },
  }));
  await sendBackPost(world.moderator.actor, {
    ...(await submit(world, sentBack.written)),
    reason: sentBack.because,
  });
  const publishAt = berlinInstant(`${later(world.today, 3)}T09:00`);
  await approvePost(world.moderator.actor, { ...(await submit(world, scheduled)), publishAt });
  await changePublicPost(world);
  await takeOff(world);
  await withdraw(world);
  await addReports(db, world);
  await inviteToHost(world);
}

async function inviteToHost(world: World): Promise<void> {
  const { title, home, guest } = invitingPost;
  const [row] = await db
    .select({ postId: posts.id })
    .from(posts)
    .where(
      and(eq(posts.slug, slugFromTitle(title)), eq(posts.jobcenterId, known(world.jobcenters, home).id)),
    );
  if (!row) throw new Error("the Aktion to be hosted together is missing");
  await inviteHost(known(world.editors, home).actor, {
    postId: row.postId,
    jobcenterId: known(world.jobcenters, guest).id,
  });
}

async function changePublicPost(world: World): Promise<void> {
  const { actor } = known(world.editors, "emsland");
  const [row] = await db
    .select({ revision: revisions })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(
      and(
        eq(posts.slug, slugFromTitle(changed.title)),
        eq(posts.jobcenterId, known(world.jobcenters, "emsland").id),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(1);
  if (!row) throw new Error("the post to be changed is missing");
  const manuscript = manuscriptIn("veranstaltung", row.revision);
  const { details } = manuscript;
  const { postId, version } = row.revision;
  const saved = await saveDraft(actor, {
    postId,
    version,
    manuscript: {
      ...manuscript,
      teaser: changed.teaser,
      content: [
        { type: "paragraph", text: [{ text: changed.firstParagraph }] },
        ...manuscript.content.slice(1),
      ],
      details: { ...details, places: [...details.places, changed.place] },
    },
  });
  await submitPost(actor, { postId, version: saved.version });
}

async function takeOff(world: World): Promise<void> {
  const { post } = await db.transaction((tx) => addPublished(tx, world, takenOff.written));
  await unpublishPost(known(world.editors, takenOff.written.jobcenter).actor, {
    postId: post.id,
    reason: takenOff.because,
  });
}

async function withdraw(world: World): Promise<void> {
  const { consents } = await db.transaction((tx) => addPublished(tx, world, withdrawn));
  for (const { id } of consents) {
    await withdrawConsent(known(world.editors, withdrawn.jobcenter).actor, {
      consentId: id,
      receivedVia: "phone",
    });
  }
}
