import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aPicture } from "@/db/factories";
import { history, media, portalEdition } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { describePicture } from "./describe-picture";

const words = {
  altText: "Zwei Menschen an einer Drehbank",
  decorative: false,
  credit: "Foto: Kreis",
  focalX: 50,
  focalY: 50,
};
const edition = async () => (await db.select().from(portalEdition))[0]?.edition;

it("writes the words and one history entry, and leaves readers alone", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  const before = await edition();
  await describePicture(actor, id, words);
  expect((await db.select().from(media).where(eq(media.id, id)))[0]).toMatchObject({
    altText: words.altText,
    credit: words.credit,
  });
  expect(await db.select().from(history).where(eq(history.subjectId, id))).toMatchObject([
    { action: "media.describe" },
  ]);
  expect(await edition()).toBe(before);
});

it("raises the edition when another part of the picture stays visible", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  const before = await edition();
  await describePicture(actor, id, { ...words, focalX: 20 });
  expect(await edition()).toBe((before ?? 0) + 1);
});

it("refuses a foreign Jobcenter, a missing credit and a focal point outside", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: stranger } = await anEditor(db, { jobcenterId: saalekreis.id });
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  await expect(describePicture(stranger, id, words)).rejects.toThrow(NotAllowed);
  await expect(describePicture(actor, id, { ...words, credit: " " })).rejects.toMatchObject({
    issues: [{ field: "credit" }],
  });
  await expect(describePicture(actor, id, { ...words, focalX: 101 })).rejects.toThrow();
});
