import { expect, test } from "vitest";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";
import { aConsent, aJobcenter, aModerator, anEditor, aPost, aPublicPost } from "@/db/factories";
import { ownPostSituation, postEditor } from "./post-editor";

test("shows a draft to its own Jobcenter only, and a submitted text to the Landkreistag read-only", async () => {
  const { actor: editor, jobcenterId, id: editorId } = await anEditor(db);
  const { actor: foreign } = await anEditor(db, {
    jobcenterId: (await aJobcenter(db, { slug: "saalekreis" })).id,
  });
  const { actor: moderator } = await aModerator(db);
  const own = { jobcenterId: jobcenterId!, editorId };
  const { post: draft } = await aPost(db, own);
  const { post: waiting } = await aPost(db, { ...own, state: "submitted" });

  expect(await postEditor(editor, draft.id)).toMatchObject({ mayWrite: true, revision: { state: "draft" } });
  expect(await postEditor(moderator, draft.id)).toBeNull();
  expect(await postEditor(moderator, waiting.id)).toMatchObject({
    mayWrite: false,
    revision: { state: "submitted" },
  });
  for (const post of [draft, waiting]) {
    expect(await postEditor(foreign, post.id)).toBeNull();
    expect(await ownPostSituation(foreign, post.id)).toBeNull();
  }
});

test("tells the reasons a text came back with, and offers the consents of the Jobcenter", async () => {
  const { actor, jobcenterId, id: editorId } = await anEditor(db);
  const { post, consents } = await aPost(db, {
    kind: "success_story",
    jobcenterId: jobcenterId!,
    editorId,
    state: "sent_back",
    sentBackBecause: "Bitte nennen Sie die Quelle.",
  });
  const situation = await ownPostSituation(actor, post.id);
  expect(situation?.reasons.map(({ reason }) => reason)).toEqual(["Bitte nennen Sie die Quelle."]);
  expect(situation?.people).toMatchObject([
    { consentId: consents[0]!.id, state: "valid", isConfirmedForThisText: true },
  ]);
  expect(situation?.consents.map(({ id }) => id)).toContain(consents[0]!.id);
});

test("never calls a story public that a withdrawn consent keeps from readers", async () => {
  const { actor, jobcenterId, id: editorId } = await anEditor(db);
  const own = { kind: "success_story" as const, jobcenterId: jobcenterId!, editorId };
  const { post: read } = await aPublicPost(db, own);
  const { post: withdrawn, consents } = await aPublicPost(db, own);
  await db.insert(consentEvents).values({ consentId: consents[0]!.id, kind: "withdrawn" });
  expect(await postEditor(actor, read.id)).toMatchObject({ isPublic: true, isKeptBack: false });
  expect(await postEditor(actor, withdrawn.id)).toMatchObject({ isPublic: false, isKeptBack: true });
});

test("offers people with the state of their consent, and nobody who withdrew or was replaced", async () => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "wittmund" });
  const { actor, id: editorId } = await anEditor(db, { jobcenterId });
  const { post } = await aPost(db, { kind: "success_story", jobcenterId, editorId, consents: [] });
  const consent = (publicName: string, more: Parameters<typeof aConsent>[1] = {}) =>
    aConsent(db, { jobcenterId, publicName, ...more });
  await consent("Ada Beispiel");
  await consent("Bo Beispiel", { givenOn: "2020-01-01", validUntil: "2021-12-31" });
  await consent("Cem Beispiel", { events: [] });
  await consent("Dana Beispiel", { events: ["given", "withdrawn"] });
  await consent("Eli Beispiel", { events: ["given", "superseded"] });

  const offered = (await ownPostSituation(actor, post.id))?.consents ?? [];
  expect(Object.fromEntries(offered.map(({ publicName, state }) => [publicName, state]))).toEqual({
    "Ada Beispiel": "valid",
    "Bo Beispiel": "expired",
    "Cem Beispiel": "incomplete",
  });
});
