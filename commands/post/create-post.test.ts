import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, stored, type Cast, actionsOn, editorsPost } from "@/commands/testing";
import { NotAllowed } from "@/domain/refusals";
import { createPost } from "./create-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("creates one blank draft with one history entry, even when the button is pressed twice", async () => {
  const id = crypto.randomUUID();
  await Promise.all([
    createPost(people.editor, { kind: "article", id }),
    createPost(people.editor, { kind: "article", id }),
  ]);
  const { post, latest } = await stored(id);
  expect([post.jobcenterId, latest.state, latest.number]).toEqual([people.jobcenterId, "draft", 1]);
  expect(await actionsOn(id)).toEqual(["post.create"]);
});

it("refuses moderators, and the id of another post", async () => {
  const { postId: id } = await editorsPost(people);
  expect(await refusalOf(createPost(people.moderator, { kind: "article" }))).toBeInstanceOf(NotAllowed);
  expect(await refusalOf(createPost(people.outsider, { kind: "article", id }))).toBeInstanceOf(NotAllowed);
});
