import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aPublicStory, ledgerEntriesOf } from "@/commands/testing/consent";
import { actionsOn, lettersTo } from "@/commands/testing";
import { db } from "@/db/client";
import { consentEvents, history } from "@/db/schema";
import { theReader } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { codeTicket } from "@/platform/form/code-ticket";
import { newFormKey } from "@/platform/form/form-key";
import { hashOfReference } from "@/platform/secret";
import { reportReceipt } from "@/queries/portal/report-receipt";
import { ownConsent } from "@/queries/portal/withdrawal";
import { issueWithdrawalCode } from "./issue-withdrawal-code";
import { withdrawWithCode } from "./withdraw-with-code";

/** A public story, whose person holds a code. */
async function aStoryWithCode() {
  const story = await aPublicStory();
  const { code } = await issueWithdrawalCode(story.actor, { consentId: story.consentId });
  const codeHash = hashOfReference(code);
  const form = { ticket: codeTicket(codeHash), formKey: newFormKey(), extent: "all" as const, closes: [] };
  return { ...story, codeHash, form };
}

it("ends everything in the same moment, without anybody of the desk, and gives a receipt", async () => {
  const { actor, consentId, codeHash, form, post, seen } = await aStoryWithCode();
  expect(await ownConsent(codeHash)).toMatchObject({
    isWithdrawn: false,
    posts: [{ title: expect.any(String) }],
  });
  const { number } = await withdrawWithCode(theReader, form);
  expect(await seen()).toEqual([0, 0]);
  expect(await ownConsent(codeHash)).toMatchObject({ isWithdrawn: true, posts: [] });
  expect(await reportReceipt(number)).toMatchObject({
    state: "done",
    answer: expect.stringContaining("vollzogen"),
  });
  const [entry] = await db
    .select()
    .from(history)
    .where(eq(history.subjectId, consentId))
    .orderBy(history.id)
    .offset(1);
  expect(entry).toMatchObject({ action: "consent.withdraw", actorRole: "protagonist", accountId: null });
  expect((await actionsOn(post.id))[0]).toBe("post.personWithdrew");
  expect(await ledgerEntriesOf(consentId)).toHaveLength(1);
  expect(await lettersTo(actor.accountId)).toContain("consent_withdrawn");
});

it("closes only the chosen channels, tells the authors, and keeps the story on the portal", async () => {
  const { actor, form, channels } = await aStoryWithCode();
  await withdrawWithCode(theReader, { ...form, extent: "chosen", closes: ["social", "press"] });
  expect(await channels()).toEqual(["portal", "feeds", "pdf"]);
  expect(await lettersTo(actor.accountId)).toContain("consent_narrowed");
});

it("is one withdrawal with one number, however often and how fast the form is sent", async () => {
  const { consentId, form } = await aStoryWithCode();
  const numbers = await Promise.all([1, 2, 3].map(() => withdrawWithCode(theReader, form)));
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(1);
  expect(await db.$count(consentEvents, eq(consentEvents.consentId, consentId))).toBe(2);
});

it("refuses a ticket that is too old or not ours, an empty choice, and people of the desk", async () => {
  const { actor, form, codeHash, seen } = await aStoryWithCode();
  const old = codeTicket(codeHash, new Date(Date.now() - 31 * 60_000));
  for (const ticket of [old, codeTicket("0".repeat(64)), "anything"])
    await expect(withdrawWithCode(theReader, { ...form, ticket })).rejects.toThrow(NotPossibleNow);
  await expect(withdrawWithCode(theReader, { ...form, extent: "chosen" })).rejects.toMatchObject({
    issues: [{ field: "closes" }],
  });
  await expect(withdrawWithCode(actor, form)).rejects.toThrow(NotAllowed);
  expect(await seen()).toEqual([1, 1]);
});
