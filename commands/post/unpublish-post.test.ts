import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, edition, publicTitle, type Cast, actionsOn, editorsPost } from "@/commands/testing";
import { publicTwin, twinAddress } from "@/commands/testing/twin";
import { db } from "@/db/client";
import { aPublicPost, aPublicTwin } from "@/db/factories";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { unpublishPost } from "./unpublish-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const own = () => ({ jobcenterId: people.jobcenterId, editorId: people.editor.accountId });

it.each(["editor", "moderator"] as const)(
  "hides the post at once, raises the edition and writes one history entry for the %s",
  async (who) => {
    const { post: shown } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    const before = await edition();
    await unpublishPost(people[who], { postId: shown.id, reason: "Der Termin ist vorbei." });
    expect(await publicTitle(shown.id)).toBeNull();
    expect(await edition()).toBe(before + 1);
    expect((await actionsOn(shown.id))[0]).toBe("post.unpublish");
  },
);

it("refuses an empty reason, and another Jobcenter", async () => {
  const { post: shown } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
  expect(await refusalOf(unpublishPost(people.editor, { postId: shown.id, reason: "" }))).toBeInstanceOf(
    NotReady,
  );
  expect(
    await refusalOf(unpublishPost(people.outsider, { postId: shown.id, reason: "Nein" })),
  ).toBeInstanceOf(NotAllowed);
  expect(await publicTitle(shown.id)).not.toBeNull();
});

it("refuses a post that is neither public nor planned", async () => {
  expect(
    await refusalOf(
      unpublishPost(people.editor, { postId: (await editorsPost(people)).postId, reason: "Weg" }),
    ),
  ).toBeInstanceOf(NotPossibleNow);
});

it("hides the version in Leichte Sprache with its original", async () => {
  const original = await aPublicPost(db, own());
  const twin = await aPublicTwin(db, original, own());
  expect(await twinAddress(original.post.slug)).toMatchObject({ answer: "public" });
  await unpublishPost(people.editor, { postId: original.post.id, reason: "Stimmt nicht mehr." });
  expect(await publicTwin(twin.post.id)).toBeNull();
  expect(await twinAddress(original.post.slug)).toMatchObject({ answer: "gone" });
});
