// What holds for approvals whatever a command or a person with SQL does.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "./client";
import { anEditor, aPost, aConsent } from "./factories";
import { revisions, posts } from "./schema";

it("refuses an approval by the person who submitted the revision", async () => {
  const editor = await anEditor(db);
  const { revision } = await aPost(db, { state: "submitted", editorId: editor.id });
  await expect(
    db
      .update(revisions)
      .set({ state: "approved", approvedBy: editor.id })
      .where(eq(revisions.id, revision.id)),
  ).rejects.toThrow();
});

it("refuses to publish a story whose consent has no evidence", async () => {
  const { revision, post } = await aPost(db, {
    kind: "success_story",
    state: "approved",
    consents: [await aConsent(db, { evidenceKey: null, evidenceSha256: null, evidenceType: null })],
  });
  const point = db
    .update(posts)
    .set({ publicRevisionId: revision.id, publicFrom: new Date() })
    .where(eq(posts.id, post.id));
  await expect(point).rejects.toThrow();
});
