import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { actionsOn, lettersTo } from "@/commands/testing";
import { protagonistsOf } from "@/db/protagonist-fact";
import { db } from "@/db/client";
import { aConsent, anEditor, aPost } from "@/db/factories";
import { consentEvents, history, revisions, viewings } from "@/db/schema";
import { theReader } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { viewingOf } from "@/queries/protagonist/viewing";
import { answerViewing } from "./answer-viewing";
import { offerViewing } from "./offer-viewing";

/** A draft that the person of a consent has been sent. */
async function aViewing() {
  const { actor, id: editorId } = await anEditor(db);
  const consent = await aConsent(db);
  const { post, revision } = await aPost(db, { kind: "success_story", consents: [], editorId });
  const { token } = await offerViewing(actor, {
    consentId: consent.id,
    postId: post.id,
    version: revision.version,
  });
  const isConfirmed = async () => (await protagonistsOf(db, revision.id))[0]?.isConfirmedForThisText ?? false;
  return { actor, consent, post, revision, token, isConfirmed };
}
const answer = (token: string, given: "yes" | "change" | "no", remark = "") =>
  answerViewing(theReader, { token, answer: given, remark });

it("takes a yes as the confirmation of exactly this text, by the person and not by an account", async () => {
  const { actor, post, revision, token, isConfirmed } = await aViewing();
  await answer(token, "yes");
  expect(await isConfirmed()).toBe(true);
  expect((await viewingOf(token))?.answer).toBe("yes");
  const [entry] = await db
    .select()
    .from(history)
    .where(eq(history.action, "consent.confirm"))
    .orderBy(sql`${history.id} desc`);
  expect(entry).toMatchObject({ subjectId: post.id, actorRole: "protagonist", accountId: null });
  expect(await lettersTo(actor.accountId)).toContain("viewing_answered");
  await db
    .update(revisions)
    .set({ title: "Ein anderer Titel", contentHash: "0".repeat(64) })
    .where(eq(revisions.id, revision.id));
  expect(await isConfirmed()).toBe(false);
  expect((await viewingOf(token))?.shown).toBeNull();
  await expect(answer(token, "yes")).rejects.toThrow(NotPossibleNow);
});

it("keeps what the person wants to be changed, and does not count as a yes", async () => {
  const { post, token, isConfirmed } = await aViewing();
  await expect(answer(token, "change", " ")).rejects.toMatchObject({ issues: [{ field: "remark" }] });
  await answer(token, "change", "Mein Ort soll nicht dabei stehen.");
  expect(await isConfirmed()).toBe(false);
  expect((await db.select().from(viewings).where(eq(viewings.answer, "change")))[0]?.remark).toContain("Ort");
  expect(await actionsOn(post.id)).toContain("consent.askForChange");
  await answer(token, "no");
  expect(await isConfirmed()).toBe(false);
});

it("ends with the consent, after its days, and is nothing that the desk may answer", async () => {
  const { actor, consent, token } = await aViewing();
  await expect(answerViewing(actor, { token, answer: "yes", remark: "" })).rejects.toThrow(NotAllowed);
  const late = await aViewing();
  await db
    .update(viewings)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(viewings.consentId, late.consent.id));
  expect(await viewingOf(late.token)).toBeNull();
  await expect(answer(late.token, "yes")).rejects.toThrow(NotPossibleNow);
  await db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn" });
  expect(await viewingOf(token)).toBeNull();
  await expect(answer(token, "yes")).rejects.toThrow(NotPossibleNow);
});
