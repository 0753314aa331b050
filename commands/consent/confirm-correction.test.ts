import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerSpecialData } from "@/commands/post/answer-special-data";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { actionsOn, cast } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aPost } from "@/db/factories";
import { manuscriptIn } from "@/db/manuscript";
import { protagonistsOf } from "@/db/protagonist-fact";
import { jobcenters, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import type { Content } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { consentOne } from "@/queries/desk/consent-one";
import { confirmConsent } from "./confirm-consent";
import { confirmCorrection } from "./confirm-correction";

const text = (words: string): { content: Content } => ({
  content: [{ type: "paragraph", text: [{ text: words }] }],
});

/** A draft to which the person said yes, and a way to change it afterwards. */
async function aConfirmedStory() {
  const people = await cast();
  const own = { jobcenterId: people.jobcenterId };
  const { id: consentId } = await aConsent(db, own);
  const { post, revision } = await aPost(db, {
    kind: "success_story",
    ...own,
    editorId: people.editor.accountId,
    consents: [],
    manuscript: text("Das Jobcenter half im Frühjhar."),
  });
  const input = { consentId, postId: post.id };
  await confirmConsent(people.editor, {
    ...input,
    version: revision.version,
    confirmedOn: berlinDay(new Date()),
  });
  await answerSpecialData(people.editor, { ...input, toldKinds: [] });
  const change = async (actor: Person, changed: Partial<Manuscript>) => {
    const [row] = await db.select().from(revisions).where(eq(revisions.id, revision.id));
    const manuscript = { ...manuscriptIn(post.kind, row!), ...changed } as Manuscript;
    return (await saveDraft(actor, { postId: post.id, version: row!.version, manuscript })).version;
  };
  return { ...people, post, revisionId: revision.id, consentId, input, change };
}
const corrected = text("Das Jobcenter half im Frühjahr.");
const reason = "Tippfehler";

it("confirms a small correction with its reason, and shows the words that the person has not seen", async () => {
  const { editor, post, revisionId, consentId, input, change } = await aConfirmedStory();
  const version = await change(editor, corrected);
  const shown = async () => (await consentOne(editor, consentId))!.posts[0]!;
  expect((await shown()).unseen).toMatchObject({ whyThePersonDecides: null });
  expect(JSON.stringify((await shown()).unseen!.changes)).toContain("Frühjhar");
  await confirmCorrection(editor, { ...input, version, reason });
  expect(await protagonistsOf(db, revisionId)).toMatchObject([
    { isConfirmedForThisText: true, correctedBecause: reason, correctedBy: editor.accountId },
  ]);
  expect((await actionsOn(post.id))[0]).toBe("consent.confirmCorrection");
  await confirmConsent(editor, { ...input, version, confirmedOn: berlinDay(new Date()) });
  expect(await protagonistsOf(db, revisionId)).toMatchObject([{ correctedBecause: null }]);
  expect((await shown()).unseen).toBeNull();
});

it("compares with what the person saw, however many corrections were confirmed since", async () => {
  const { editor, input, change } = await aConfirmedStory();
  const first = await change(editor, text("Das Amt stand ihr im Herbst bei."));
  await expect(confirmCorrection(editor, { ...input, version: first, reason })).rejects.toThrow(
    NotPossibleNow,
  );
  const few = await change(editor, text("Das Amt half im Frühjahr."));
  await confirmCorrection(editor, { ...input, version: few, reason });
  const more = await change(editor, text("Das Amt stand ihr im Herbst bei."));
  await expect(confirmCorrection(editor, { ...input, version: more, reason })).rejects.toThrow(
    NotPossibleNow,
  );
});

it("refuses what the person has to see, a missing reason, and another Jobcenter", async () => {
  const { editor, outsider, input, change } = await aConfirmedStory();
  const title = await change(editor, { title: "Ein anderer Titel" });
  await expect(confirmCorrection(editor, { ...input, version: title, reason })).rejects.toThrow(
    NotPossibleNow,
  );
  await expect(confirmCorrection(editor, { ...input, version: title, reason: " " })).rejects.toThrow(
    NotReady,
  );
  await expect(confirmCorrection(outsider, { ...input, version: title, reason })).rejects.toThrow(NotAllowed);
});

it("is approved by somebody else than who confirmed it (D-035)", async () => {
  const { editor, lead, post, input, jobcenterId, change } = await aConfirmedStory();
  await db.update(jobcenters).set({ hasOwnApproval: true }).where(eq(jobcenters.id, jobcenterId));
  const version = await change(editor, corrected);
  await confirmCorrection(lead, { ...input, version, reason });
  await submitPost(editor, { postId: post.id, version });
  await expect(approvePost(lead, { postId: post.id, version })).rejects.toThrow("confirmed the correction");
  await expect(
    db
      .update(revisions)
      .set({ state: "approved", approvedBy: lead.accountId, approvedAt: new Date() })
      .where(eq(revisions.postId, post.id)),
  ).rejects.toThrow();
});
