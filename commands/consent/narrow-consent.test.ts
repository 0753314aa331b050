import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { edition } from "@/commands/testing";
import { aPublicStory } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { aConsent, anEditor, aJobcenter, aModerator } from "@/db/factories";
import { history, consentEvents } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { narrowConsent } from "./narrow-consent";
import { withdrawConsent } from "./withdraw-consent";

it("closes channels at once and for good, raises the edition and writes history, while the story stays on the portal (B-022)", async () => {
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

it("changes nothing when a channel is already closed", async () => {
  const { actor, consentId } = await aPublicStory();
  for (const receivedVia of ["phone", "mail"] as const)
    await narrowConsent(actor, { consentId, closes: ["pdf"], receivedVia });
  expect(await db.$count(consentEvents, eq(consentEvents.consentId, consentId))).toBe(2);
});

it("refuses to close the portal alone, also in the database: that is a withdrawal", async () => {
  const { actor, consentId } = await aPublicStory();
  await expect(
    narrowConsent(actor, { consentId, closes: ["portal"] as never, receivedVia: "phone" }),
  ).rejects.toThrow();
  await expect(
    db.insert(consentEvents).values({ consentId, kind: "narrowed", closes: ["portal"] }),
  ).rejects.toThrow();
  await expect(db.insert(consentEvents).values({ consentId, kind: "narrowed" })).rejects.toThrow();
});

it("refuses another Jobcenter for a person whom readers do not see, and a consent that was withdrawn", async () => {
  const { actor, consentId } = await aPublicStory();
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const outsider = await anEditor(db, { jobcenterId: saalekreis.id });
  const { id: unseen } = await aConsent(db);
  const input = { consentId, closes: ["press" as const], receivedVia: "phone" as const };
  await expect(narrowConsent(outsider.actor, { ...input, consentId: unseen })).rejects.toThrow(NotAllowed);
  await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  await expect(narrowConsent(actor, input)).rejects.toThrow(NotPossibleNow);
});
