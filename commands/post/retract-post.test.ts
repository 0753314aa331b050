import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, stored, type Cast, actionsOn, submittedPost } from "@/commands/testing";
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
