import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anEditor, aModerator } from "@/db/factories";
import { history, media } from "@/db/schema";
import { pictureFileKey, pictureOriginalKey } from "@/domain/media/picture";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { sharp } from "@/platform/images/sharp";
import { aDrawing, aTellingPicture } from "@/platform/images/sample";
import { storage } from "@/platform/storage/storage";
import { addPicture } from "./add-picture";

/** What a telling picture tells, and the marks of the places where formats keep it. */
const told = /Geheim|Exif\0\0|xmpmeta|Photoshop|JFXX/;

const words = { altText: " Eine Werkbank ", decorative: false, credit: " Foto: Landkreis Emsland " };

it("stores the picture and its files, and writes one history entry", async () => {
  const { actor } = await anEditor(db);
  const bytes = await aDrawing("png", 400, 300);
  const picture = await addPicture(actor, { ...words, bytes });

  expect(picture).toMatchObject({
    width: 400,
    height: 300,
    widths: [320, 400],
    altText: "Eine Werkbank",
    credit: "Foto: Landkreis Emsland",
  });
  const [row] = await db.select().from(media).where(eq(media.id, picture.id));
  expect(row).toMatchObject({
    jobcenterId: actor.jobcenterId,
    fileName: "bild.png",
    createdBy: actor.accountId,
  });
  expect(picture.key).toMatch(/^[0-9a-f]{32}$/);
  for (const format of ["avif", "webp", "jpg"] as const)
    expect(await storage().exists(pictureFileKey(picture.key, 320, format))).toBe(true);
  expect(await storage().exists(pictureOriginalKey(picture.key))).toBe(true);
  const entries = await db.select().from(history).where(eq(history.subjectId, picture.id));
  expect(entries).toMatchObject([{ action: "media.add", accountId: actor.accountId, facts: {} }]);
});

it.each(["jpeg", "png", "webp"] as const)(
  "stores nothing that a %s tells beside its pixels: place, author, description, thumbnail, comment",
  async (format) => {
    const { actor } = await anEditor(db);
    const bytes = await aTellingPicture(format);
    expect(bytes.toString("latin1")).toMatch(told);
    const { key } = await addPicture(actor, { ...words, bytes });

    const files: string[] = [];
    for await (const file of storage().list(`pictures/${key}/`)) files.push(file.key);
    expect(files).toContain(pictureOriginalKey(key));
    for (const file of files) expect((await storedBytes(file)).toString("latin1")).not.toMatch(told);

    const original = await sharp(await storedBytes(pictureOriginalKey(key))).metadata();
    expect(original).toMatchObject({ format, width: 300, height: 200 });
    const { exif, xmp, iptc, icc, comments, orientation } = original;
    expect([exif, xmp, iptc, icc, comments, orientation]).toEqual(Array(6).fill(undefined));
  },
);

it("accepts a decorative picture without a description", async () => {
  const { actor } = await anEditor(db);
  const picture = await addPicture(actor, {
    altText: "",
    decorative: true,
    credit: "Foto: X",
    bytes: await aDrawing("webp", 64, 64),
  });
  expect(picture.altText).toBe("");
});

it("refuses missing words and a file that is no picture, and stores nothing", async () => {
  const { actor } = await anEditor(db);
  const before = await db.$count(media);
  await expect(
    addPicture(actor, { altText: "", decorative: false, credit: "", bytes: await aDrawing("png", 64, 64) }),
  ).rejects.toMatchObject({ issues: [{ field: "altText" }, { field: "credit" }] });
  await expect(addPicture(actor, { ...words, bytes: Buffer.from("<svg></svg>") })).rejects.toThrow(NotReady);
  expect(await db.$count(media)).toBe(before);
});

it("refuses the Landkreistag, which has no library of its own", async () => {
  const { actor } = await aModerator(db);
  await expect(addPicture(actor, { ...words, bytes: await aDrawing("png", 64, 64) })).rejects.toThrow(
    NotAllowed,
  );
});

async function storedBytes(key: string): Promise<Buffer> {
  const file = await storage().open(key);
  return Buffer.from(await new Response(file?.stream).arrayBuffer());
}
