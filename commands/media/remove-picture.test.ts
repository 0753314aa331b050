import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aPicture, aPost } from "@/db/factories";
import { history, media, revisionMedia } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { aDrawing } from "@/platform/images/sample";
import { storage } from "@/platform/storage/storage";
import { addPicture } from "./add-picture";
import { removePicture } from "./remove-picture";

it("deletes the row and every file, and writes one history entry", async () => {
  const { actor } = await anEditor(db);
  const { id, key } = await addPicture(actor, {
    altText: "",
    decorative: true,
    credit: "Foto: X",
    bytes: await aDrawing("png", 64, 64),
  });
  await removePicture(actor, id);
  expect(await db.$count(media, eq(media.id, id))).toBe(0);
  for await (const file of storage().list(`pictures/${key}/`)) throw new Error(`${file.key} is left`);
  const entries = await db.select().from(history).where(eq(history.subjectId, id)).orderBy(history.id);
  expect(entries.map((entry) => entry.action)).toEqual(["media.add", "media.remove"]);
});

it("refuses a picture that any revision of a post shows", async () => {
  const { actor } = await anEditor(db);
  const { id } = await aPicture(db);
  const { revision } = await aPost(db);
  await db.insert(revisionMedia).values({ revisionId: revision.id, mediaId: id });
  await expect(removePicture(actor, id)).rejects.toThrow(NotPossibleNow);
  expect(await db.$count(media, eq(media.id, id))).toBe(1);
});

it("refuses a picture of another Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor } = await anEditor(db, { jobcenterId: saalekreis.id });
  const { id } = await aPicture(db);
  await expect(removePicture(actor, id)).rejects.toThrow(NotAllowed);
});
