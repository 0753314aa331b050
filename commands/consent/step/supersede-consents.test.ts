import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { db, portalDb } from "@/db/client";
import { aConsent, aJobcenter, aManuscript, aModerator, anEditor, aPublicPost } from "@/db/factories";
import { aRevision } from "@/db/factories/revision";
import { consentEvents, history } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";

const kindsOf = async (consentId: string) =>
  (
    await db
      .select()
      .from(consentEvents)
      .where(eq(consentEvents.consentId, consentId))
      .orderBy(consentEvents.at)
  ).map(({ kind }) => kind);

/** A public story, and a submitted revision of it under a new consent of the same person. */
async function aReplacement() {
  const editor = await anEditor(db);
  const earlier = await aConsent(db);
  const { post } = await aPublicPost(db, { kind: "success_story", consents: [earlier], editorId: editor.id });
  const newer = await aConsent(db, { replaces: earlier.id });
  const revision = await aRevision(db, {
    postId: post.id,
    number: 2,
    state: "submitted",
    manuscript: aManuscript("success_story", { title: "Zwei Jahre später" }),
    consentIds: [newer.id],
    editorId: editor.id,
    moderatorId: "",
    sentBackBecause: "",
    handedInAt: new Date(),
    at: new Date(),
  });
  const isShown = async () => (await portalDb.$count(publicPosts, eq(publicPosts.id, post.id))) === 1;
  return { earlier, newer, post, revision, isShown };
}

it("ends the earlier consent when the revision under the new one becomes public, not before", async () => {
  const { earlier, newer, post, revision, isShown } = await aReplacement();
  expect([await kindsOf(earlier.id), await isShown()]).toEqual([["given"], true]);
  const { actor } = await aModerator(db);
  await approvePost(actor, { postId: post.id, version: revision.version });
  expect([await kindsOf(earlier.id), await kindsOf(newer.id), await isShown()]).toEqual([
    ["given", "superseded"],
    ["given"],
    true,
  ]);
  expect(await db.select().from(history).where(eq(history.subjectId, earlier.id))).toMatchObject([
    { action: "consent.supersede" },
  ]);
});

it("keeps the earlier consent while another public revision needs it", async () => {
  const { earlier, post, revision } = await aReplacement();
  await aPublicPost(db, { kind: "success_story", consents: [earlier] });
  const { actor } = await aModerator(db);
  await approvePost(actor, { postId: post.id, version: revision.version });
  expect(await kindsOf(earlier.id)).toEqual(["given"]);
});

it("refuses, in the database, to replace a consent of another Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const other = await aConsent(db, { jobcenterId: saalekreis.id });
  await expect(aConsent(db, { replaces: other.id })).rejects.toThrow();
});
