import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, publicTitle, stored, type Cast, actionsOn } from "@/commands/testing";
import { inLeichteSprache, publicTwin, twinAddress, saveAndApprove } from "@/commands/testing/twin";
import { db } from "@/db/client";
import { aManuscript, aPost, aPublicPost, aPublicTwin, aTwin } from "@/db/factories";
import { revisionConsents } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { createTwin } from "./create-twin";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const own = () => ({ jobcenterId: people.jobcenterId, editorId: people.editor.accountId });

it("opens a draft with picture and people of the approved revision and without its words, once, with one history entry", async () => {
  const { post, consents } = await aPublicPost(db, { kind: "success_story", ...own() });
  const { postId } = await createTwin(people.editor, { postId: post.id });
  const { post: twin, latest } = await stored(postId);
  expect(twin).toMatchObject({
    twinOf: post.id,
    kind: "success_story",
    jobcenterId: people.jobcenterId,
    publicRevisionId: null,
  });
  expect(latest).toMatchObject({
    title: "",
    content: [],
    state: "draft",
    leichteSprache: { madeFrom: 1, translator: "", isTested: false },
  });
  expect(
    await db.select().from(revisionConsents).where(eq(revisionConsents.revisionId, latest.id)),
  ).toMatchObject([{ consentId: consents[0]!.id, confirmedHash: null }]);
  expect(await actionsOn(postId)).toEqual(["post.create"]);
  expect(await createTwin(people.colleague, { postId: post.id })).toEqual({ postId });
});

it("refuses other Jobcenter, moderators, posts that were never approved, and twins", async () => {
  const { post } = await aPublicPost(db, own());
  expect(await refusalOf(createTwin(people.outsider, { postId: post.id }))).toBeInstanceOf(NotAllowed);
  expect(await refusalOf(createTwin(people.moderator, { postId: post.id }))).toBeInstanceOf(NotAllowed);
  const { postId } = await createTwin(people.editor, { postId: post.id });
  const draft = await aPost(db, own());
  for (const id of [postId, draft.post.id])
    expect(await refusalOf(createTwin(people.editor, { postId: id }))).toBeInstanceOf(NotPossibleNow);
});

it("is public after its own approval, below the address of the original, and in no list", async () => {
  const { post } = await aPublicPost(db, own());
  const { postId } = await createTwin(people.editor, { postId: post.id });
  expect(await publicTwin(postId)).toBeNull();
  await saveAndApprove(people, postId, 1);
  expect(await publicTwin(postId)).toMatchObject({
    title: "Hilfe im Dorf",
    originalSlug: post.slug,
    isStale: false,
  });
  expect(await publicTitle(postId)).toBeNull();
  expect((await stored(post.id)).post.slug).toBe(post.slug);
});

it("is stale when a later revision of the original is public, until it is made from that one", async () => {
  const original = await aPublicPost(db, own());
  const twin = await aPublicTwin(db, original, own());
  await saveAndApprove(people, original.post.id, 1, aManuscript("article", { title: "Neue Zeiten" }));
  expect(await publicTwin(twin.post.id)).toMatchObject({ isStale: true });
  await saveAndApprove(people, twin.post.id, 1, inLeichteSprache(2));
  expect(await publicTwin(twin.post.id)).toMatchObject({ isStale: false, title: "Hilfe im Dorf" });
});

it.each(["draft", "submitted", "sent_back", "approved"] as const)(
  "is not public while it is %s",
  async (state) => {
    const original = await aPublicPost(db, own());
    const { post } = await aTwin(db, original, { ...own(), state });
    expect(await publicTwin(post.id)).toBeNull();
    expect(await twinAddress(original.post.slug)).toBeNull();
  },
);

it("is not public before its original, and its address answers nothing", async () => {
  const original = await aPost(db, { ...own(), state: "approved" });
  const twin = await aPublicTwin(db, original, own());
  expect(await publicTwin(twin.post.id)).toBeNull();
  expect(await twinAddress(original.post.slug)).toBeNull();
});
