import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import {
  cast,
  refusalOf,
  publicTitle,
  type Cast,
  actionsOn,
  editorsPost,
  submittedPost,
} from "@/commands/testing";
import { db } from "@/db/client";
import { aManuscript, aPublicPost } from "@/db/factories";
import { posts } from "@/db/schema";
import { NotPossibleNow } from "@/domain/refusals";
import { discardDraft } from "./discard-draft";
import { saveDraft } from "./save-draft";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

it("deletes a post that was never submitted, and writes one history entry", async () => {
  const { postId, version } = await editorsPost(people);
  expect(await discardDraft(people.editor, { postId, version })).toEqual({ isPostGone: true });
  expect(await db.select().from(posts).where(eq(posts.id, postId))).toEqual([]);
  expect(await actionsOn(postId)).toEqual(["post.discard"]);
});

it("deletes only the draft of a public post", async () => {
  const { post: shown, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
  const saved = await saveDraft(people.editor, {
    postId: shown.id,
    version: revision.version,
    manuscript: aManuscript("article", { title: "Doch nicht" }),
  });
  expect(await discardDraft(people.editor, { postId: shown.id, version: saved.version })).toEqual({
    isPostGone: false,
  });
  expect(await publicTitle(shown.id)).toBe(revision.title);
});

it("refuses a submitted post", async () => {
  const { postId, version } = await submittedPost(people);
  expect(await refusalOf(discardDraft(people.editor, { postId, version }))).toBeInstanceOf(NotPossibleNow);
});
