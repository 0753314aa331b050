import { expect, it } from "vitest";
import { actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor, aPost } from "@/db/factories";
import { viewings } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { viewingOf } from "@/queries/protagonist/viewing";
import { offerViewing } from "./offer-viewing";

async function aDraft() {
  const consent = await aConsent(db);
  const { post, revision } = await aPost(db, { kind: "success_story", consents: [consent] });
  return { post, revision, input: { consentId: consent.id, postId: post.id, version: revision.version } };
}

it("makes a link that shows exactly this version, and stores only the hash of its token", async () => {
  const { actor } = await anEditor(db);
  const { post, revision, input } = await aDraft();
  const { token } = await offerViewing(actor, input);
  expect((await viewingOf(token))?.shown?.title).toBe(revision.title);
  expect(await viewingOf(`${token}x`)).toBeNull();
  expect(JSON.stringify(await db.select().from(viewings))).not.toContain(token);
  expect(await actionsOn(post.id)).toContain("consent.offerViewing");
});

it("refuses other Jobcenter, the Landkreistag, an older version, and a consent that does not hold", async () => {
  const { input } = await aDraft();
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  for (const { actor } of [await anEditor(db, { jobcenterId: elsewhere.id }), await aModerator(db)])
    await expect(offerViewing(actor, input)).rejects.toThrow(NotAllowed);
  const { actor } = await anEditor(db);
  await expect(offerViewing(actor, { ...input, version: input.version + 1 })).rejects.toThrow(NotPossibleNow);
  const withdrawn = await aConsent(db, { events: ["given", "withdrawn"] });
  await expect(offerViewing(actor, { ...input, consentId: withdrawn.id })).rejects.toThrow(NotPossibleNow);
});
