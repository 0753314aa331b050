import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { saveDraft } from "@/commands/post/save-draft";
import { db } from "@/db/client";
import { aConsent, aJobcenter, anEditor, aPost } from "@/db/factories";
import { manuscriptIn } from "@/db/manuscript";
import { protagonistsOf } from "@/db/protagonist-fact";
import { history } from "@/db/schema";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { confirmConsent } from "./confirm-consent";

const confirmedOn = berlinDay(new Date());

async function aStory() {
  const { actor } = await anEditor(db);
  const consent = await aConsent(db);
  const { post, revision } = await aPost(db, { kind: "success_story", consents: [] });
  return {
    actor,
    consent,
    post,
    revision,
    input: { consentId: consent.id, postId: post.id, version: revision.version, confirmedOn },
  };
}

it("binds the consent to the hash of the revision, and writes one history entry", async () => {
  const { actor, post, revision, consent, input } = await aStory();
  await confirmConsent(actor, input);
  expect(await protagonistsOf(db, revision.id)).toMatchObject([
    { consentId: consent.id, isConfirmedForThisText: true, confirmedOn },
  ]);
  const entries = await db
    .select()
    .from(history)
    .where(and(eq(history.subjectId, post.id), eq(history.action, "consent.confirm")));
  expect(entries).toMatchObject([
    { accountId: actor.accountId, facts: { version: revision.version, consentId: consent.id } },
  ]);
});

it("no longer counts after a change of the text, until it is confirmed again (B-023)", async () => {
  const { actor, post, revision, input } = await aStory();
  await confirmConsent(actor, input);
  const saved = await saveDraft(actor, {
    postId: post.id,
    version: revision.version,
    manuscript: { ...manuscriptIn(post.kind, revision), title: "Ein anderer Titel" },
  });
  const isConfirmed = async () => (await protagonistsOf(db, revision.id))[0]?.isConfirmedForThisText;
  expect(await isConfirmed()).toBe(false);
  await expect(confirmConsent(actor, input)).rejects.toThrow(NotPossibleNow);
  await confirmConsent(actor, { ...input, version: saved.version });
  expect(await isConfirmed()).toBe(true);
});

it("refuses a withdrawn or expired consent, a submitted revision, and a day in the future", async () => {
  const { actor, input } = await aStory();
  const withdrawn = await aConsent(db, { events: ["given", "withdrawn"] });
  await expect(confirmConsent(actor, { ...input, consentId: withdrawn.id })).rejects.toThrow(NotPossibleNow);
  const over = await aConsent(db, { givenOn: "2020-01-01", validUntil: "2023-01-01" });
  await expect(confirmConsent(actor, { ...input, consentId: over.id })).rejects.toThrow(NotPossibleNow);
  const { post, revision } = await aPost(db, { kind: "success_story", state: "submitted" });
  await expect(
    confirmConsent(actor, { ...input, postId: post.id, version: revision.version }),
  ).rejects.toThrow(NotPossibleNow);
  await expect(confirmConsent(actor, { ...input, confirmedOn: "2999-01-01" })).rejects.toMatchObject({
    issues: [{ field: "confirmedOn" }],
  });
});

it("refuses post and consent of another Jobcenter", async () => {
  const { actor, input } = await aStory();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  const other = await aConsent(db, { jobcenterId: saalekreis.id });
  await expect(confirmConsent(outsider, input)).rejects.toThrow(NotAllowed);
  await expect(confirmConsent(actor, { ...input, consentId: other.id })).rejects.toThrow(NotAllowed);
});
