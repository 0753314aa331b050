import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, stored, type Cast, actionsOn, submittedPost } from "@/commands/testing";
import { aStoryWithNewCrop } from "@/commands/testing/consent";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { retractPost } from "./retract-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("makes the revision a draft again with one history entry, and is refused a second time", async () => {
  const { postId } = await submittedPost(people);
  await retractPost(people.colleague, { postId });
  expect((await stored(postId)).latest).toMatchObject({ state: "draft", submittedBy: null });
  expect(await actionsOn(postId)).toEqual(["post.retract"]);
  expect(await refusalOf(retractPost(people.editor, { postId }))).toBeInstanceOf(NotPossibleNow);
});

it("refuses an editor of another Jobcenter", async () => {
  const { postId } = await submittedPost(people);
  expect(await refusalOf(retractPost(people.outsider, { postId }))).toBeInstanceOf(NotAllowed);
  expect((await stored(postId)).latest.state).toBe("submitted");
});

it("gives the draft the crop that the library suggests by now, for the person to see again", async () => {
  const { postId, crop } = await aStoryWithNewCrop(people);
  expect(await crop()).toEqual({ focalX: 50, sawOtherCrop: false });
  await retractPost(people.editor, { postId });
  expect(await crop()).toEqual({ focalX: 0, sawOtherCrop: true });
});
