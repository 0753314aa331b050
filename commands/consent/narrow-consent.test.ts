import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aConsent, aJobcenter, aModerator, anEditor, aPublicPost } from "@/db/factories";
import { consentEvents, history, portalEdition } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { narrowConsent } from "./narrow-consent";
import { replayWithdrawals } from "./replay-withdrawals";
import { withdrawConsent } from "./withdraw-consent";

const edition = async () => (await db.select().from(portalEdition))[0]?.edition ?? 0;

async function aPublicStory() {
  const { actor, id } = await anEditor(db);
  const consent = await aConsent(db);
  const { post } = await aPublicPost(db, { kind: "success_story", consents: [consent], editorId: id });
  const channels = async () =>
    (
      await portalDb
        .select({ channels: publicPosts.channels })
        .from(publicPosts)
        .where(eq(publicPosts.id, post.id))
    )[0]?.channels;
  return { actor, consentId: consent.id, post, channels };
}

it("closes ways one by one, at once and for good, while the story stays on the portal (B-022)", async () => {
  const { actor, consentId, channels } = await aPublicStory();
  const before = await edition();
  await narrowConsent(actor, { consentId, closes: ["social"], receivedVia: "phone" });
  expect(await channels()).toEqual(["portal", "feeds", "pdf", "press"]);
  await narrowConsent((await aModerator(db)).actor, {
    consentId,
    closes: ["press", "social"],
    receivedVia: "mail",
  });
  expect(await channels()).toEqual(["portal", "feeds", "pdf"]);
  expect(await edition()).toBe(before + 2);
  const entries = await db.select().from(history).where(eq(history.subjectId, consentId)).orderBy(history.id);
  expect(entries).toMatchObject([
    { action: "consent.narrow", facts: { closes: "social", receivedVia: "phone" } },
    { facts: { closes: "press" } },
  ]);
});

it("changes nothing more when it is said twice", async () => {
  const { actor, consentId } = await aPublicStory();
  for (const receivedVia of ["phone", "mail"] as const)
    await narrowConsent(actor, { consentId, closes: ["pdf"], receivedVia });
  expect(await db.$count(consentEvents, eq(consentEvents.consentId, consentId))).toBe(2);
});

it("never closes the portal alone: that is a withdrawal, whoever writes it", async () => {
  const { actor, consentId } = await aPublicStory();
  await expect(
    narrowConsent(actor, { consentId, closes: ["portal"] as never, receivedVia: "phone" }),
  ).rejects.toThrow();
  await expect(
    db.insert(consentEvents).values({ consentId, kind: "narrowed", closes: ["portal"] }),
  ).rejects.toThrow();
  await expect(db.insert(consentEvents).values({ consentId, kind: "narrowed" })).rejects.toThrow();
});

it("is unknown to a foreign Jobcenter, and too late after a withdrawal", async () => {
  const { actor, consentId } = await aPublicStory();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const stranger = await anEditor(db, { jobcenterId: saalekreis.id });
  const input = { consentId, closes: ["press" as const], receivedVia: "phone" as const };
  await expect(narrowConsent(stranger.actor, input)).rejects.toThrow(NotAllowed);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await expect(narrowConsent(actor, input)).rejects.toThrow(NotPossibleNow);
});

it("is replayed after a restore that had forgotten it (B-033)", async () => {
  const { actor, consentId, channels } = await aPublicStory();
  await narrowConsent(actor, { consentId, closes: ["feeds"], receivedVia: "letter" });
  expect((await readLedger()).filter((entry) => entry.consentId === consentId)).toMatchObject([
    { closes: ["feeds"] },
  ]);
  await db.transaction(async (tx) => {
    await tx.execute("alter table consent_events disable trigger user");
    await tx.delete(consentEvents).where(eq(consentEvents.kind, "narrowed"));
    await tx.execute("alter table consent_events enable trigger user");
  });
  expect(await channels()).toContain("feeds");
  await replayWithdrawals(theClock);
  expect(await channels()).toEqual(["portal", "pdf", "press", "social"]);
  expect(await replayWithdrawals(theClock)).toEqual({ replayed: 0 });
});
