import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { actionsOn, cast, edition, lettersTo, publicTitle } from "@/commands/testing";
import { aPublicStory, ledgerEntriesOf } from "@/commands/testing/consent";
import { publicTwin, twinAddress } from "@/commands/testing/twin";
import { db } from "@/db/client";
import { aConsent, aPublicPost, aModerator, aPublicTwin } from "@/db/factories";
import { history, mails, consentEvents } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { storage } from "@/platform/storage/storage";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { withdrawConsent } from "./withdraw-consent";
import { writeDownWithdrawals } from "./write-down-withdrawals";

it("hides the story and its picture at once, raises the edition, and writes one history entry that names nobody", async () => {
  const { actor, consentId, post, seen } = await aPublicStory();
  expect(await seen()).toEqual([1, 1]);
  const before = await edition();
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });

  expect(await seen()).toEqual([0, 0]);
  expect(await edition()).toBe(before + 1);
  const entries = await db.select().from(history).where(eq(history.subjectId, consentId));
  expect(entries).toMatchObject([
    { action: "consent.withdraw", accountId: actor.accountId, facts: { receivedVia: "phone" } },
  ]);
  expect(JSON.stringify(entries)).not.toContain("Samir");
  expect(await readLedger()).toContainEqual(expect.objectContaining({ consentId, receivedVia: "phone" }));
  expect(await db.select().from(mails)).toContainEqual(
    expect.objectContaining({
      accountId: actor.accountId,
      letter: "consent_withdrawn",
      facts: { postId: post.id },
    }),
  );
});

it("accepts a withdrawal through the Landkreistag, and only once (B-026)", async () => {
  const { consentId, seen } = await aPublicStory();
  const { actor } = await aModerator(db);
  await withdrawConsent(actor, { consentId, receivedVia: "mail" });
  await withdrawConsent(actor, { consentId, receivedVia: "letter" });
  expect(await seen()).toEqual([0, 0]);
  expect(await db.select().from(consentEvents).where(eq(consentEvents.consentId, consentId))).toHaveLength(2);
  expect(await ledgerEntriesOf(consentId)).toHaveLength(1);
});

it("succeeds while the storage is broken, and is added to the ledger by the next job", async () => {
  const { actor, consentId, seen } = await aPublicStory();
  const broken = vi.spyOn(storage(), "put").mockRejectedValue(new Error("no storage"));
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  expect(await seen()).toEqual([0, 0]);
  await expect(writeDownWithdrawals(theClock)).rejects.toThrow("no storage");
  broken.mockRestore();
  expect(await ledgerEntriesOf(consentId)).toEqual([]);
  await writeDownWithdrawals(theClock);
  expect(await ledgerEntriesOf(consentId)).toMatchObject([{ receivedVia: "phone" }]);
  expect(await writeDownWithdrawals(theClock)).toEqual({ written: 0 });
});

it("is taken by another Jobcenter while readers see the person, and tells the own Jobcenter", async () => {
  const { actor: author, consentId, seen } = await aPublicStory();
  const { outsider } = await cast();
  await withdrawConsent(outsider, { consentId, receivedVia: "phone" });
  expect(await seen()).toEqual([0, 0]);
  expect(await lettersTo(author.accountId)).toEqual(["consent_withdrawn"]);
});

it("is refused to another Jobcenter for a person whom readers do not see", async () => {
  const { outsider } = await cast();
  const { id: consentId } = await aConsent(db);
  await expect(withdrawConsent(outsider, { consentId, receivedVia: "phone" })).rejects.toThrow(NotAllowed);
  expect(await actionsOn(consentId)).toEqual([]);
});

it("hides the version in Leichte Sprache after a withdrawal for the original or for the twin", async () => {
  const people = await cast();
  const own = { jobcenterId: people.jobcenterId, editorId: people.editor.accountId };
  for (const whose of ["original", "twin"] as const) {
    const original = await aPublicPost(db, { kind: "success_story", ...own });
    const twin = await aPublicTwin(db, original, own);
    expect(await publicTwin(twin.post.id)).not.toBeNull();
    await withdrawConsent(people.moderator, {
      consentId: (whose === "twin" ? twin : original).consents[0]!.id,
      receivedVia: "phone",
    });
    expect(await publicTwin(twin.post.id)).toBeNull();
    expect(await twinAddress(original.post.slug)).toMatchObject({ answer: "gone" });
    expect((await publicTitle(original.post.id)) === null).toBe(whose === "original");
  }
});
