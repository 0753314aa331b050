// What whoever approves sees of the pictures: what is cut off them, and who is marked on them.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aModerator, aPicture, aPost, aPublicPost, asActor } from "@/db/factories";
import { media, mediaPeople } from "@/db/schema";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { cast } from "@/commands/testing";
import { manuscriptIn } from "@/db/manuscript";
import { review } from "./review";

const leadOf = ({ id: mediaId, credit }: { id: string; credit: string }) => ({
  mediaId,
  altText: "Eine Werkbank",
  decorative: false,
  caption: "",
  credit,
});

it("names a crop that differs from the public one, and shows the one that was submitted", async () => {
  const people = await cast();
  const picture = await aPicture(db, { jobcenterId: people.jobcenterId });
  const { post, revision } = await aPublicPost(db, { manuscript: { leadPicture: leadOf(picture) } });
  await db.update(media).set({ focalX: 0, focalY: 100 }).where(eq(media.id, picture.id));
  const { version } = await saveDraft(people.editor, {
    postId: post.id,
    version: revision.version,
    manuscript: manuscriptIn(post.kind, revision),
  });
  await submitPost(people.editor, { postId: post.id, version });
  await db.update(media).set({ focalX: 100 }).where(eq(media.id, picture.id));
  const seen = await review(people.moderator, post.id);
  expect(seen?.shown.pictures[picture.id]).toMatchObject({ focalX: 0, focalY: 100 });
  const changed = seen?.changes?.lines.filter(({ isChanged }) => isChanged);
  expect(changed).toMatchObject([
    {
      label: "Bildausschnitt",
      parts: [
        { kind: "same" },
        { kind: "removed", text: "in der Mitte" },
        { kind: "added", text: "unten links" },
      ],
    },
  ]);
});

it("shows the marked faces of each picture, with and without a point", async () => {
  const [one, other] = [await aConsent(db), await aConsent(db)];
  const picture = await aPicture(db);
  await db.insert(mediaPeople).values([
    { mediaId: picture.id, personId: one.personId, jobcenterId: one.jobcenterId, pointX: 30, pointY: 40 },
    { mediaId: picture.id, personId: other.personId, jobcenterId: one.jobcenterId },
  ]);
  const { post } = await aPost(db, {
    state: "submitted",
    consents: [one, other],
    manuscript: { leadPicture: leadOf(picture) },
  });
  const seen = await review(asActor(await aModerator(db)), post.id);
  const faces = seen?.faces.map((face) => [face.picture.id, face.people.map(({ id, point }) => [id, point])]);
  expect(faces).toEqual([
    [
      picture.id,
      expect.arrayContaining([
        [one.personId, { x: 30, y: 40 }],
        [other.personId, null],
      ]),
    ],
  ]);
});
