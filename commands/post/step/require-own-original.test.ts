import { expect, it, beforeAll } from "vitest";
import { createTwin } from "@/commands/post/create-twin";
import { saveDraft } from "@/commands/post/save-draft";
import { cast, refusalOf, type Cast } from "@/commands/testing";
import { inLeichteSprache } from "@/commands/testing/twin";
import { db } from "@/db/client";
import { aManuscript, aPublicPost } from "@/db/factories";
import { NotReady } from "@/domain/refusals";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("lets only a twin be in Leichte Sprache, made from an approved revision of its original", async () => {
  const { post } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
  const { postId } = await createTwin(people.editor, { postId: post.id });
  const ordinary = aManuscript("article");
  for (const [id, manuscript] of [
    [postId, inLeichteSprache(2)],
    [postId, ordinary],
    [post.id, inLeichteSprache(1)],
  ] as const) {
    expect(await refusalOf(saveDraft(people.editor, { postId: id, version: 1, manuscript }))).toBeInstanceOf(
      NotReady,
    );
  }
});
