import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { saveDraft } from "@/commands/post/save-draft";
import { edition } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aJobcenter, anEditor, aPicture, aPost } from "@/db/factories";
import { manuscriptIn } from "@/db/manuscript";
import { protagonistsOf } from "@/db/protagonist-fact";
import { history, media, revisionMedia } from "@/db/schema";
import type { RevisionState } from "@/domain/post/workflow";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { describePicture } from "./describe-picture";

const words = {
  altText: "Zwei Menschen an einer Drehbank",
  decorative: false,
  credit: "Foto: Kreis",
  focalX: 50,
  focalY: 50,
};

it("stores the words, writes one history entry and leaves the edition alone", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  const before = await edition();
  await describePicture(actor, id, words);
  expect((await db.select().from(media).where(eq(media.id, id)))[0]).toMatchObject({
    altText: words.altText,
    credit: words.credit,
  });
  expect(await db.select().from(history).where(eq(history.subjectId, id))).toMatchObject([
    { action: "media.describe" },
  ]);
  expect(await edition()).toBe(before);
});

const leadOf = ({ id }: { id: string }) => ({
  mediaId: id,
  altText: "Zwei Menschen an einer Drehbank",
  decorative: false,
  caption: "",
  credit: "Foto: Kreis",
});

/** A story in this state that shows the picture and names a person who confirmed it. */
async function aStoryWith(picture: { id: string }, state: RevisionState) {
  const consent = await aConsent(db);
  const { revision } = await aPost(db, {
    kind: "success_story",
    state,
    consents: [consent],
    manuscript: { leadPicture: leadOf(picture) },
  });
  return {
    revision,
    now: async () => {
      const [row] = await db.select().from(revisionMedia).where(eq(revisionMedia.revisionId, revision.id));
      const [person] = await protagonistsOf(db, revision.id);
      return [row?.focalX, person?.isConfirmedForThisText, person?.sawOtherCrop];
    },
  };
}

it.each(["draft", "sent_back"] as const)(
  "moves the crop of a text that is %s, and who confirmed it must see it again",
  async (state) => {
    const { actor } = await anEditor(db);
    const picture = await aPicture(db);
    const { now } = await aStoryWith(picture, state);
    expect(await now()).toEqual([50, true, false]);
    await describePicture(actor, picture.id, words);
    expect(await now()).toEqual([50, true, false]);
    await describePicture(actor, picture.id, { ...words, focalX: 20 });
    expect(await now()).toEqual([20, false, true]);
    await describePicture(actor, picture.id, words);
    expect(await now()).toEqual([50, true, false]);
  },
);

it.each(["submitted", "approved"] as const)(
  "leaves a text alone that is %s, and the edition",
  async (state) => {
    const { actor } = await anEditor(db);
    const picture = await aPicture(db);
    const { now } = await aStoryWith(picture, state);
    const before = await edition();
    await describePicture(actor, picture.id, { ...words, focalX: 20 });
    expect(await now()).toEqual([50, true, false]);
    expect(await edition()).toBe(before);
  },
);

it("does not wait for ever when drafts with the picture are saved at the same time", async () => {
  const { actor } = await anEditor(db);
  const picture = await aPicture(db);
  const { post, revision } = await aPost(db, {
    state: "draft",
    manuscript: { leadPicture: leadOf(picture) },
  });
  const manuscript = manuscriptIn(post.kind, revision);
  const turns = Array.from({ length: 6 }, (_, turn) => turn);
  const outcomes = await Promise.allSettled(
    turns.flatMap((turn) => [
      describePicture(actor, picture.id, { ...words, focalX: turn }),
      saveDraft(actor, { postId: post.id, version: revision.version, manuscript }),
    ]),
  );
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(NotPossibleNow);
  const [{ focalX } = { focalX: -1 }] = await db.select().from(media).where(eq(media.id, picture.id));
  const [row] = await db.select().from(revisionMedia).where(eq(revisionMedia.revisionId, revision.id));
  expect(row?.focalX).toBe(focalX);
});

it("refuses another Jobcenter, a missing credit and a focal point outside the picture", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  await expect(describePicture(outsider, id, words)).rejects.toThrow(NotAllowed);
  await expect(describePicture(actor, id, { ...words, credit: " " })).rejects.toMatchObject({
    issues: [{ field: "credit" }],
  });
  await expect(describePicture(actor, id, { ...words, focalX: 101 })).rejects.toThrow();
});
