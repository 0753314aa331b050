import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { showPostAgain } from "@/commands/post/show-post-again";
import { actionsOn, stored } from "@/commands/testing";
import { aPublicStory, loseEvents, ledgerEntriesOf } from "@/commands/testing/consent";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { aHiddenStory } from "@/commands/testing/withdrawal";
import { db } from "@/db/client";
import { anEditor, aReport } from "@/db/factories";
import { consents, postHidings, posts, reports } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { readLedger, writeToLedger } from "@/platform/storage/withdrawal-ledger";
import { narrowConsent } from "./narrow-consent";
import { replayWithdrawals } from "./replay-withdrawals";
import { withdrawConsent } from "./withdraw-consent";
import { writeDownWithdrawals } from "./write-down-withdrawals";

const nothing = { withdrawn: 0, narrowed: 0, takenOff: 0, reports: 0, hidden: 0, erased: 0 };

it("withdraws again what a restored backup has forgotten, once (B-033)", async () => {
  const { actor, consentId, seen } = await aPublicStory();
  await withdrawConsent(actor, { consentId, receivedVia: "in_person" });
  await loseEvents("withdrawn");
  expect(await seen()).toEqual([1, 1]);
  const recorded = await actionsOn(consentId);
  expect(await replayWithdrawals(theClock)).toMatchObject({ withdrawn: 1 });
  expect(await seen()).toEqual([0, 0]);
  expect(await actionsOn(consentId)).toEqual(["consent.replayWithdrawal", ...recorded]);
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
});

it("narrows again what a restored backup has forgotten, once (B-033)", async () => {
  const { actor, consentId, channels } = await aPublicStory();
  await narrowConsent(actor, { consentId, closes: ["feeds"], receivedVia: "letter" });
  expect(await ledgerEntriesOf(consentId)).toMatchObject([{ closes: ["feeds"] }]);
  await loseEvents("narrowed");
  expect(await channels()).toContain("feeds");
  await replayWithdrawals(theClock);
  expect(await channels()).toEqual(["portal", "pdf", "press", "social"]);
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
});

it("takes a post off again, but not one that was approved again later", async () => {
  const { actor, post, seen } = await aPublicStory();
  await unpublishPost(actor, { postId: post.id, reason: "Auf Wunsch" });
  const shown = { publicRevisionId: post.publicRevisionId, publicFrom: post.publicFrom };
  const forget = () =>
    db
      .update(posts)
      .set({ ...shown, unpublishedAt: null })
      .where(eq(posts.id, post.id));
  await forget();
  expect(await seen()).toEqual([1, 1]);
  expect(await replayWithdrawals(theClock)).toEqual({ ...nothing, takenOff: 1 });
  expect(await seen()).toEqual([0, 0]);
  expect((await actionsOn(post.id))[0]).toBe("post.replayTakeOff");
  expect(await replayWithdrawals(theClock)).toEqual(nothing);

  const { post: again, seen: stillSeen } = await aPublicStory();
  await writeToLedger({ kind: "taken_off", postId: again.id, at: "2020-01-01T00:00:00.000Z" });
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
  expect(await stillSeen()).toEqual([1, 1]);
});

/** Deletes rows that the product never deletes, as a restored older backup would lack them. */
async function loseHidings() {
  await db.transaction(async (tx) => {
    await tx.execute("alter table post_hidings disable trigger user");
    await tx.delete(postHidings);
    await tx.execute("alter table post_hidings enable trigger user");
  });
}

it("hides a post again for the rest of its time, with the report that asked for it", async () => {
  const { post, report, hidings, seen } = await aHiddenStory({ email: "person@example.org" });
  await writeDownWithdrawals(theClock);
  await loseHidings();
  await db.delete(reports);
  expect(await seen()).toEqual([1, 1]);
  expect(await replayWithdrawals(theClock)).toEqual({ ...nothing, reports: 1, hidden: 1 });
  expect(await seen()).toEqual([0, 0]);
  const [again] = await db.select().from(postHidings).where(eq(postHidings.postId, post.id));
  expect(again).toMatchObject({ reportId: report.id, until: hidings[0]!.until });
  expect((await actionsOn(post.id))[0]).toBe("post.replayHiding");
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
});

it("hides nothing again that was shown again, and keeps no entry of it", async () => {
  const { actor, hidings, seen } = await aHiddenStory();
  await writeDownWithdrawals(theClock);
  await showPostAgain(actor, { hidingId: hidings[0]!.id, because: "Das war ein Irrtum." });
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
  await writeDownWithdrawals(theClock);
  expect(JSON.stringify(await readLedger())).not.toContain(hidings[0]!.postId);
  await loseHidings();
  await replayWithdrawals(theClock);
  expect(await seen()).toEqual([1, 1]);
});

it("brings an open withdrawal report back under its number, and forgets its words once it is closed", async () => {
  const { id, number } = await aReport(db, {
    kind: "withdrawal",
    message: "Bitte löschen, Frau Beispiel",
    personName: "Beispiel",
    phone: "05931 1",
  });
  await writeDownWithdrawals(theClock);
  await db.delete(reports).where(eq(reports.id, id));
  expect(await replayWithdrawals(theClock)).toEqual({ ...nothing, reports: 1 });
  expect(await db.select().from(reports).where(eq(reports.id, id))).toMatchObject([
    {
      number,
      kind: "withdrawal",
      state: "received",
      message: "Bitte löschen, Frau Beispiel",
      personName: "Beispiel",
      phone: "05931 1",
    },
  ]);
  await db
    .update(reports)
    .set({ state: "done", outcome: "carried_out", doneAt: sql`now()` })
    .where(eq(reports.id, id));
  await writeDownWithdrawals(theClock);
  expect(JSON.stringify(await readLedger())).not.toContain(number);
});

it("erases again what a restored backup still had, once, but nobody who is not known as withdrawn", async () => {
  const { consentId, post } = await aPublicStory();
  const [consent] = await db.select().from(consents).where(eq(consents.id, consentId));
  const { personId } = consent!;
  await writeToLedger({ kind: "erased", personId, because: "request", at: new Date().toISOString() });
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
  await withdrawnDaysAgo(consentId, 1);
  expect(await replayWithdrawals(theClock)).toEqual({ ...nothing, erased: 1 });
  expect((await stored(post.id)).latest).toMatchObject({ title: "", erasedAt: expect.any(Date) });
  expect(await replayWithdrawals(theClock)).toEqual(nothing);
});

it("refuses everybody but the clock", async () => {
  const { actor } = await anEditor(db);
  await expect(replayWithdrawals(actor)).rejects.toThrow(NotAllowed);
});
