import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { theClock } from "@/domain/account/role";
import { db, portalDb } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor, aPicture, aPublicPost } from "@/db/factories";
import { consentEvents, history, mails, portalEdition } from "@/db/schema";
import { publicPictures, publicPosts } from "@/db/schema/public-view";
import { NotAllowed } from "@/domain/refusals";
import { storage } from "@/platform/storage/storage";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { replayWithdrawals } from "./replay-withdrawals";
import { writeDownWithdrawals } from "./write-down-withdrawals";
import { withdrawConsent } from "./withdraw-consent";

const edition = async () => (await db.select().from(portalEdition))[0]?.edition;

/** A story that readers see, with a picture of the person. */
async function aPublicStory() {
  const { actor, id } = await anEditor(db);
  const picture = await aPicture(db);
  const consent = await aConsent(db);
  const leadPicture = {
    mediaId: picture.id,
    altText: "Ein Mann an der Werkbank",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId: id,
    manuscript: { leadPicture },
  });
  const seen = async () => [
    await portalDb.$count(publicPosts, eq(publicPosts.id, post.id)),
    await portalDb.$count(publicPictures, eq(publicPictures.id, picture.id)),
  ];
  return { actor, consentId: consent.id, post, seen };
}

it("hides the story and its picture at once, raises the edition, and leaves one entry that names nobody", async () => {
  const { actor, consentId, post, seen } = await aPublicStory();
  expect(await seen()).toEqual([1, 1]);
  const before = await edition();
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });

  expect(await seen()).toEqual([0, 0]);
  expect(await edition()).toBe((before ?? 0) + 1);
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

it("is taken by the Landkreistag as well, and only once (B-026)", async () => {
  const { consentId, seen } = await aPublicStory();
  const { actor } = await aModerator(db);
  await withdrawConsent(actor, { consentId, receivedVia: "mail" });
  await withdrawConsent(actor, { consentId, receivedVia: "letter" });
  expect(await seen()).toEqual([0, 0]);
  expect(await db.select().from(consentEvents).where(eq(consentEvents.consentId, consentId))).toHaveLength(2);
  expect((await readLedger()).filter((entry) => entry.consentId === consentId)).toHaveLength(1);
});

it("holds although the storage is broken, and stands in the ledger as soon as it can be written", async () => {
  const { actor, consentId, seen } = await aPublicStory();
  const broken = vi.spyOn(storage(), "put").mockRejectedValue(new Error("no storage"));
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  expect(await seen()).toEqual([0, 0]);
  await expect(writeDownWithdrawals(theClock)).rejects.toThrow("no storage");
  broken.mockRestore();
  expect((await readLedger()).filter((entry) => entry.consentId === consentId)).toEqual([]);
  await writeDownWithdrawals(theClock);
  expect((await readLedger()).filter((entry) => entry.consentId === consentId)).toMatchObject([
    { receivedVia: "phone" },
  ]);
  expect(await writeDownWithdrawals(theClock)).toEqual({ written: 0 });
  await expect(writeDownWithdrawals(actor)).rejects.toThrow(NotAllowed);
});

it("is unknown to a foreign Jobcenter", async () => {
  const { consentId, seen } = await aPublicStory();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor } = await anEditor(db, { jobcenterId: saalekreis.id });
  await expect(withdrawConsent(actor, { consentId, receivedVia: "phone" })).rejects.toThrow(NotAllowed);
  expect(await seen()).toEqual([1, 1]);
});

it("is replayed after a restore that had forgotten it (B-033)", async () => {
  const { actor, consentId, seen } = await aPublicStory();
  await withdrawConsent(actor, { consentId, receivedVia: "in_person" });
  // What an older backup looks like: the event is not there. Nothing but the owner of the table can make it so.
  await db.transaction(async (tx) => {
    await tx.execute("alter table consent_events disable trigger user");
    await tx.delete(consentEvents).where(eq(consentEvents.kind, "withdrawn"));
    await tx.execute("alter table consent_events enable trigger user");
  });
  expect(await seen()).toEqual([1, 1]);
  const { replayed } = await replayWithdrawals(theClock);
  expect(replayed).toBeGreaterThan(0);
  expect(await seen()).toEqual([0, 0]);
  expect(await replayWithdrawals(theClock)).toEqual({ replayed: 0 });
  await expect(replayWithdrawals(actor)).rejects.toThrow(NotAllowed);
});
