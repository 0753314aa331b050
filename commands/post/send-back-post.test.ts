import { expect, it, beforeAll } from "vitest";
import { cast, lettersTo, refusalOf, stored, type Cast, actionsOn, submittedPost } from "@/commands/testing";
import { aManuscript } from "@/db/factories";
import { aStoryWithNewCrop } from "@/commands/testing/consent";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { saveDraft } from "./save-draft";
import { sendBackPost } from "./send-back-post";
import { submitPost } from "./submit-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("stores the reason, queues a letter to the author and writes one history entry", async () => {
  const { postId, version } = await submittedPost(people);
  await sendBackPost(people.moderator, { postId, version, reason: " Bitte die Dauer ergänzen. " });
  expect((await stored(postId)).latest).toMatchObject({
    state: "sent_back",
    sentBackBecause: "Bitte die Dauer ergänzen.",
  });
  expect(await actionsOn(postId)).toEqual(["post.sendBack"]);
  expect(await lettersTo(people.editor.accountId)).toContain("post_sent_back");
  const saved = await saveDraft(people.editor, {
    postId,
    version,
    manuscript: aManuscript("article", { title: "Mit Dauer" }),
  });
  await submitPost(people.editor, { postId, version: saved.version });
  expect((await stored(postId)).latest.state).toBe("submitted");
});

it("refuses an empty reason, an editor, and another version", async () => {
  const { postId, version } = await submittedPost(people);
  expect(
    ((await refusalOf(sendBackPost(people.moderator, { postId, version, reason: "  " }))) as NotReady)
      .issues[0]?.field,
  ).toBe("reason");
  expect(await refusalOf(sendBackPost(people.colleague, { postId, version, reason: "Nein" }))).toBeInstanceOf(
    NotAllowed,
  );
  expect(
    await refusalOf(sendBackPost(people.moderator, { postId, version: version + 1, reason: "Nein" })),
  ).toBeInstanceOf(NotPossibleNow);
});

it("gives the draft the crop that the library suggests by now, for the person to see again", async () => {
  const { postId, version, crop } = await aStoryWithNewCrop(people);
  expect(await crop()).toEqual({ focalX: 50, sawOtherCrop: false });
  await sendBackPost(people.moderator, { postId, version, reason: "Bitte ergänzen." });
  expect(await crop()).toEqual({ focalX: 0, sawOtherCrop: true });
});
