import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { describePicture } from "@/commands/media/describe-picture";
import { actionsOn, cast, refusalOf, stored, type Cast } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { aConsent, aPicture, aPublicPost } from "@/db/factories";
import { protagonistsOf } from "@/db/protagonist-fact";
import { revisionMedia } from "@/db/schema";
import { publicRevisionPictures } from "@/db/schema/public-view";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { approvePost } from "./approve-post";
import { submitPost } from "./submit-post";
import { takeCrop } from "./take-crop";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

async function aPublicPostWithNewCrop(consents: Awaited<ReturnType<typeof aConsent>>[] = []) {
  const picture = await aPicture(db, { jobcenterId: people.jobcenterId });
  const { id: mediaId, credit } = picture;
  const leadPicture = { mediaId, altText: "Eine Werkbank", decorative: false, caption: "", credit };
  const { post, revision } = await aPublicPost(db, {
    consents,
    jobcenterId: people.jobcenterId,
    manuscript: { leadPicture },
  });
  const words = { altText: "Eine Werkbank", decorative: false, credit };
  await describePicture(people.editor, mediaId, { ...words, focalX: 0, focalY: 100 });
  const shown = async () =>
    (
      await portalDb
        .select({ x: publicRevisionPictures.focalX, y: publicRevisionPictures.focalY })
        .from(publicRevisionPictures)
        .where(eq(publicRevisionPictures.id, mediaId))
    )[0];
  return { postId: post.id, revision, shown };
}

it("opens a draft with the same text and the new crop, and readers see it after an approval only", async () => {
  const { postId, revision, shown } = await aPublicPostWithNewCrop();
  await takeCrop(people.editor, { postId });
  const { latest } = await stored(postId);
  expect(latest).toMatchObject({ number: 2, state: "draft", title: revision.title });
  expect(await db.select().from(revisionMedia).where(eq(revisionMedia.revisionId, latest.id))).toMatchObject([
    { focalX: 0, focalY: 100 },
  ]);
  expect((await actionsOn(postId))[0]).toBe("post.save");
  await submitPost(people.editor, { postId, version: latest.version });
  expect(await shown()).toEqual({ x: 50, y: 50 });
  await approvePost(people.moderator, { postId, version: latest.version });
  expect(await shown()).toEqual({ x: 0, y: 100 });
});

it("lets nobody submit a new crop that the person has not seen, and says why", async () => {
  const { postId } = await aPublicPostWithNewCrop([await aConsent(db, { jobcenterId: people.jobcenterId })]);
  await takeCrop(people.editor, { postId });
  const { latest } = await stored(postId);
  expect(await protagonistsOf(db, latest.id)).toMatchObject([
    { isConfirmedForThisText: false, sawOtherCrop: true },
  ]);
  expect(await refusalOf(submitPost(people.editor, { postId, version: latest.version }))).toMatchObject({
    issues: [{ field: "consents", message: expect.stringContaining("Bildausschnitt wurde geändert") }],
  });
});

it("refuses another Jobcenter, and a post with an open draft", async () => {
  const { postId } = await aPublicPostWithNewCrop();
  expect(await refusalOf(takeCrop(people.outsider, { postId }))).toBeInstanceOf(NotAllowed);
  await takeCrop(people.editor, { postId });
  expect(await refusalOf(takeCrop(people.editor, { postId }))).toBeInstanceOf(NotPossibleNow);
});
