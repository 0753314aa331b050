import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { edition } from "@/commands/testing";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aPicture } from "@/db/factories";
import { history, media } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { describePicture } from "./describe-picture";

const words = {
  altText: "Zwei Menschen an einer Drehbank",
  decorative: false,
  credit: "Foto: Kreis",
  focalX: 50,
  focalY: 50,
};

it("stores the words, writes one history entry and leaves the edition alone", async () => {
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

it("raises the edition when the focal point changes", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  const before = await edition();
  await describePicture(actor, id, { ...words, focalX: 20 });
  expect(await edition()).toBe(before + 1);
});

it("refuses another Jobcenter, a missing credit and a focal point outside the picture", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  await expect(describePicture(outsider, id, words)).rejects.toThrow(NotAllowed);
  await expect(describePicture(actor, id, { ...words, credit: " " })).rejects.toMatchObject({
    issues: [{ field: "credit" }],
  });
  await expect(describePicture(actor, id, { ...words, focalX: 101 })).rejects.toThrow();
});
