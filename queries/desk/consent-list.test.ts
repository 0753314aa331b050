import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor, aPost, aPublicPost } from "@/db/factories";
import { consentList } from "./consent-list";
import { consentOne } from "./consent-one";

it("shows the channels that are still open, in the list and on the page of one consent", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aConsent(db, { events: ["given", "narrowed"], publicName: "Enger Beispiel" });
  const open = ["portal", "feeds", "pdf", "press"];
  expect((await consentList(actor, { words: "Enger" })).entries).toMatchObject([
    { id, state: "valid", channels: open },
  ]);
  expect(await consentOne(actor, id)).toMatchObject({ channels: open, mayReplace: true });
});

it("lists the consents of the own Jobcenter by state and name, and all of them for the Landkreistag", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor } = await anEditor(db, { jobcenterId: saalekreis.id });
  const { actor: moderator } = await aModerator(db);
  const valid = await aConsent(db, { jobcenterId: saalekreis.id, publicName: "Mira Beispiel" });
  const gone = await aConsent(db, {
    jobcenterId: saalekreis.id,
    publicName: "Ole Beispiel",
    events: ["given", "withdrawn"],
  });
  const ids = async (...args: Parameters<typeof consentList>) =>
    (await consentList(...args)).entries.map((entry) => entry.id);
  expect(await ids(actor, {})).toEqual(expect.arrayContaining([valid.id, gone.id]));
  expect((await consentList(actor, {})).total).toBe(2);
  expect(await ids(actor, { state: "withdrawn" })).toEqual([gone.id]);
  expect(await ids(actor, { words: "mira" })).toEqual([valid.id]);
  expect((await consentList(moderator, { state: "valid", words: "saalekreis" })).entries).toHaveLength(1);
});

it("shows one consent with its posts to its own Jobcenter and, without evidence, to the Landkreistag", async () => {
  const consent = await aConsent(db);
  const { post } = await aPublicPost(db, { kind: "success_story", consents: [consent] });
  const { actor } = await anEditor(db);
  const { actor: moderator } = await aModerator(db);
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: stranger } = await anEditor(db, { jobcenterId: saalekreis.id });

  const shown = await consentOne(actor, consent.id);
  expect(shown).toMatchObject({
    state: "valid",
    mayWithdraw: true,
    mayReadEvidence: true,
    events: [{ kind: "given" }],
  });
  expect(shown?.posts).toMatchObject([
    { postId: post.id, isPublic: true, isConfirmed: true, state: "approved" },
  ]);
  expect(await consentOne(moderator, consent.id)).toMatchObject({
    mayReadEvidence: false,
    mayConfirm: false,
    mayWithdraw: true,
  });
  expect(await consentOne(stranger, consent.id)).toBeNull();
});

it("shows the Landkreistag no draft that shows the person", async () => {
  const consent = await aConsent(db);
  await aPost(db, { kind: "success_story", consents: [consent], manuscript: { title: "Noch geheim" } });
  const titles = async (actor: Parameters<typeof consentOne>[0]) =>
    (await consentOne(actor, consent.id))?.posts.map(({ title }) => title);
  expect(await titles((await anEditor(db)).actor)).toEqual(["Noch geheim"]);
  expect(await titles((await aModerator(db)).actor)).toEqual([]);
});
