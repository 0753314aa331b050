import { expect, test } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, aModerator, anEditor, aPost, aPublicPost } from "@/db/factories";
import type { Person } from "@/domain/account/role";
import { postList, type PostListFilter } from "./post-list";

const titlesOf = async (actor: Person, filter: PostListFilter = {}) =>
  (await postList(actor, filter)).entries.map((entry) => entry.title).sort();

test("shows a Jobcenter all of its own posts, and the Landkreistag what was submitted", async () => {
  const { actor: editor, jobcenterId, id: editorId } = await anEditor(db);
  const { actor: moderator } = await aModerator(db);
  const own = { jobcenterId: jobcenterId!, editorId };
  await aPost(db, { ...own, manuscript: { title: "Entwurf A" } });
  await aPost(db, { ...own, state: "sent_back", manuscript: { title: "Zurück B" } });
  await aPost(db, {
    ...own,
    state: "submitted",
    kind: "press_release",
    manuscript: { title: "Eingereicht C" },
  });
  await aPublicPost(db, { ...own, manuscript: { title: "Im Netz D" } });
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  await aPost(db, {
    jobcenterId: saalekreis.id,
    state: "submitted",
    manuscript: { title: "Aus dem Saalekreis E" },
  });

  expect(await titlesOf(editor)).toEqual(["Eingereicht C", "Entwurf A", "Im Netz D", "Zurück B"]);
  expect(await titlesOf(moderator)).toEqual(["Aus dem Saalekreis E", "Eingereicht C", "Im Netz D"]);
  expect(await titlesOf(editor, { state: "draft" })).toEqual(["Entwurf A"]);
  expect(await titlesOf(editor, { state: "sent_back" })).toEqual(["Zurück B"]);
  expect(await titlesOf(editor, { state: "public" })).toEqual(["Im Netz D"]);
  expect(await titlesOf(editor, { state: "planned" })).toEqual([]);
  expect(await titlesOf(editor, { state: "off" })).toEqual([]);
  expect(await titlesOf(editor, { kind: "press_release" })).toEqual(["Eingereicht C"]);
  expect(await titlesOf(editor, { words: "netz" })).toEqual(["Im Netz D"]);
  expect(await titlesOf(editor, { words: "100%_" })).toEqual([]);
  expect(await titlesOf(moderator, { words: "saalekreis" })).toEqual(["Aus dem Saalekreis E"]);
});

test("goes page by page, and a page beyond the end is the last one", async () => {
  const {
    actor,
    jobcenterId,
    id: editorId,
  } = await anEditor(db, { jobcenterId: (await aJobcenter(db, { slug: "spree-neisse" })).id });
  for (let number = 0; number < 21; number += 1) await aPost(db, { jobcenterId: jobcenterId!, editorId });
  const first = await postList(actor, {});
  const last = await postList(actor, { page: 99 });
  expect([first.total, first.pages, first.entries.length, last.page, last.entries.length]).toEqual([
    21, 2, 20, 2, 1,
  ]);
});
